import type { Block } from '../article/article-model.ts';
import { FOOT } from './lexicon/index.ts';
import { tokenise } from './tokens.ts';

/**
 * How many UTF-16 units of a block are read. A block longer than the second number is not a line at the foot of an
 * article.
 */
const UNITS_READ = 200;
const LONGEST_LINE = 600;

/** Words about rights, or about where to write, subscribe or comment, anywhere in a line. */
const RIGHTS_WORDS =
  /©|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits|todos los derechos|todos os direitos|riproduzione riservata|newsletter|nyhetsbrev|nyhedsbrev|nieuwsbrief|boletín|in the comments|(?:comments|discussion) below|\S@\S+\.\S/iu;

/**
 * A name of two to four words, and what the person is or does: "Ida Brandt is a reporter in …", "Ida Brandt,
 * Brackford".
 */
const BIOGRAPHY =
  /^(?:by )?(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,3}\p{Lu}[\p{L}.’'-]{0,30},? (?:is|was|are|writes|wrote|covers|covered|reports|reported from|reported|works|worked|teaches|lives|edits|contributed|has (?:written|covered|worked|reported|been)|can be|ist|war|schreibt|berichtet|arbeitet|lebt|est|écrit|vit|es|escribe|cubre|è|scrive|é|escreve|cobre|schrijft|werkt|är|skriver|er|jest|pisze) /u;

/** The name of a person or a paper, alone. */
const SIGNATURE = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ?){2,4}$/u;

/**
 * True for a line at the foot of an article that does not continue a note. Such lines are an appeal, a credit, a
 * copyright line, a link to another story, or a line about the author. `note` is the block that the line might
 * continue. A person whom the note names is its subject, so a line about that person continues it. If both blocks have
 * the same name in the markup, that name shows nothing.
 */
export function isFoot({ text, kind, hints }: Block, note: Block): boolean {
  if (kind === 'byline' || kind === 'caption') return true;
  if (text.length > LONGEST_LINE) return false;
  const head = text.slice(0, UNITS_READ);
  if (kind !== 'list-item' && SIGNATURE.test(text)) return true;
  const tokens = tokenise(head, UNITS_READ).filter(({ word }) => /[\p{L}\p{N}:©]/u.test(word));
  if (FOOT.at(tokens, 0).length > 0 || RIGHTS_WORDS.test(head)) return true;
  if (isFootName(hints?.names) && !isFootName(note.hints?.names)) return true;
  const [name] = BIOGRAPHY.exec(head) ?? [];
  return (
    name !== undefined && !name.split(' ').some((word) => /^\p{Lu}\p{L}{3,}/u.test(word) && note.text.includes(word))
  );
}

const isFootName = (names = ''): boolean => FOOT_NAME.test(names.slice(0, UNITS_READ));

/** Names in the markup of such lines. */
const FOOT_NAME =
  /(?:^|[\s_-])(?:bio|biography|author|authors|byline|newsletter|sign-?up|promo|subscribe|copyright|related|recommended|tags|share|sharing|social|credits?)(?:$|[\s_-])/;
