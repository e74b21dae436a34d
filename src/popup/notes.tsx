import { sayDate } from '../dates/say.ts';
import type { Passage } from '../messages.ts';
import type { Note } from '../notes/note-model.ts';
import { NOTE_KEYS } from '../ui/kinds.ts';
import type { SectionProps } from './props.ts';

const HOW_KEYS: Readonly<Record<Note['how'], string>> = {
  label: 'noteByLabel',
  phrase: 'noteByPhrase',
  markup: 'noteByMarkup',
  'in the text': 'noteInText',
};

/** The editor's notes, word for word, each with a way to its place. */
export function Notes({ report, t, locale, onJump }: SectionProps) {
  const { notes } = report.analysis;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t('popupNotes')}</h2>
      {notes.map((note) => {
        const place = placeOf(note, report.article.blocks);
        return (
          <article class="note" key={note.blocks.join()}>
            <p class="note-head">
              <span class="note-kind">{t(NOTE_KEYS[note.kind])}</span>
              <span class="date">
                {note.date ? <time dateTime={note.date}>{sayDate(note.date, locale)}</time> : t('popupNoteUndated')}
              </span>
            </p>
            <blockquote class="note-text" lang={report.article.language ?? undefined} dir="auto">
              {note.text}
            </blockquote>
            <p class="note-foot soft">
              {t(HOW_KEYS[note.how])}
              {place && (
                <button type="button" class="link" onClick={() => onJump(place)}>
                  {t('popupShowInPage')}
                </button>
              )}
            </p>
          </article>
        );
      })}
    </section>
  );
}

/**
 * Returns the place of a note. If its block contains more than the note, the place is the note's own words. Otherwise
 * it is its whole first block.
 */
export function placeOf(note: Note, blocks: readonly { readonly text: string }[]): Passage | null {
  const block = note.blocks[0];
  const text = block === undefined ? undefined : blocks[block]?.text;
  if (block === undefined || text === undefined) return null;
  const start = note.blocks.length === 1 ? Math.max(0, text.indexOf(note.text)) : 0;
  const end = note.blocks.length === 1 ? Math.min(text.length, start + note.text.length) : text.length;
  return { block, start, end };
}
