import { namesOf } from '../box-names.ts';
import { headingLevel } from '../markup.ts';
import { isBylineName, isCaptionName, isCommentsName } from '../names.ts';
import type { Box, Run, Survey } from '../survey.ts';
import type { ArticlePlace, Stretch } from './find.ts';
import { opensFurniture } from './furniture.ts';
import { headingOf, isProse } from './teasers.ts';

/** The elements of prose. */
const PROSE_TAGS: ReadonlySet<string> = new Set('p ul ol dl blockquote pre table h2 h3 h4 h5 h6'.split(' '));
const BEHIND: ReadonlySet<string> = new Set('footer aside nav form'.split(' '));
const BOXES: ReadonlySet<string> = new Set('div section article'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set('blockquote ul ol figure'.split(' '));
const TEXT_TAGS: ReadonlySet<string> = new Set('p li blockquote'.split(' '));
/** UTF-16 code units of the longest sentence that a row of the story needs. */
const SENTENCE_IN_ROW = 24;
/** Least length of a sentence, as opposed to a line of a name and a link. */
const SENTENCE = 36;

/**
 * What follows the box of the running text and continues the story. It may be paragraphs after their container, a
 * second and third container, or a conclusion under its own heading. It ends where other stories or comments begin.
 */
export function tailOf(page: Survey, place: ArticlePlace): Stretch[] {
  const { boxes } = page;
  const found: Stretch[] = [];
  const looks = lookOf(page, place);
  let isLeft = false;
  let between: Stretch = [-1, -1];
  for (let at = place.root; at > 0; at = boxes[at]?.parent ?? -1) {
    const own = boxes[at];
    isLeft ||= own?.tag === 'article';
    const parent = boxes[own?.parent ?? -1];
    if (!own || !parent || own.tag === 'main') break;
    // A box that holds nothing else is only a wrapper.
    if (parent.first === own.first && parent.last === own.last) continue;
    for (let next = own.end; next < parent.end; next = boxes[next]?.end ?? parent.end) {
      const box = boxes[next];
      if (!box || BEHIND.has(box.tag)) break;
      const heading = headingOf(page, box);
      if (opensFurniture(heading) || isCommentsName(namesOf(box))) break;
      if (place.furniture.isOut(next)) continue;
      if (
        isLeft
          ? box.tag === own.tag && continuesStory(page, box)
          : looks.isStory(box) ||
            (at !== place.root && isLikeWrapper(page, box, own)) ||
            (found.at(-1)?.[1] === box.first && looks.isShortStory(box))
      ) {
        // A quotation or a list between two parts of the story belongs to it, whatever its class is.
        const isBetween = between[1] === box.first && between[0] === (found.at(-1)?.[1] ?? own.last);
        found.push([isBetween ? between[0] : box.first, box.last]);
      } else if (!isLeft && BETWEEN.has(box.tag) && isUnlinked(page, box)) between = [box.first, box.last];
    }
    break;
  }
  return found.length > 0 && found.some(([first, last]) => hasSentence(page, first, last)) ? found : [];
}

/**
 * True for a box of the same kind as the wrapper around the running text, if it holds only sentences and headings: a
 * row of a table, or a builder's box around a single quote.
 */
function isLikeWrapper(page: Survey, box: Box, wrapper: Box): boolean {
  if (box.tag !== wrapper.tag || box.class !== wrapper.class) return false;
  if (box.class === undefined && box.tag !== 'tr') return false;
  const own = page.runs.slice(box.first, box.last);
  const isText = (run: Run): boolean => {
    const tag = page.boxes[run.box]?.tag ?? '';
    return headingLevel(tag) > 0 || (run.linked === 0 && TEXT_TAGS.has(tag) && ENDS_SENTENCE.test(endOf(page, run)));
  };
  return own.some(({ length }) => length >= SENTENCE_IN_ROW) && own.every(isText) && !asks(page, box);
}

/** True for a further `<article>` that has no heading of its own and does not open with a link. */
function continuesStory(page: Survey, { first, last }: Box): boolean {
  const { boxes, runs } = page;
  const own = runs.slice(first, last);
  const opening = own[0];
  return (
    (opening === undefined || opening.linked < opening.length * 0.8) &&
    own.every(({ box }) => headingLevel(boxes[box]?.tag ?? '') === 0) &&
    own.some(({ length, linked }) => length > 140 && linked < length / 2)
  );
}

/** Separates the story's own paragraphs from others by the look of the running text. */
function lookOf(
  page: Survey,
  place: ArticlePlace,
): { readonly isStory: (box: Box) => boolean; readonly isShortStory: (box: Box) => boolean } {
  const { boxes } = page;
  const root = boxes[place.root];
  const classes = new Set<string>(['']);
  for (let at = place.root; at < (root?.end ?? 0); at++)
    if (boxes[at]?.tag === 'p') classes.add(boxes[at]?.class ?? '');
  const isOther = (box: Box): boolean => {
    const names = namesOf(box);
    return !BOXES.has(box.tag) || isBylineName(names) || isCaptionName(names) || OTHER_NAMES.test(names);
  };
  return {
    // A short box right behind a part of the story: sentences in paragraphs, without a link.
    isShortStory: (box) =>
      !isOther(box) &&
      !asks(page, box) &&
      page.runs
        .slice(box.first, box.last)
        .every((run) => run.linked === 0 && page.boxes[run.box]?.tag === 'p' && isSentence(page, run)),
    isStory(box) {
      if (PROSE_TAGS.has(box.tag)) return classes.has(box.class ?? '') && isPlain(page, box);
      if (isOther(box)) return false;
      const isSame = box.tag === root?.tag && box.class === root.class;
      return (isSame || isProse(page, box)) && !isLinkedTitle(page, box) && !asks(page, box);
    },
  };
}

/** Parts of names that sites give to what they place under an article. */
const OTHER_NAMES =
  /modal|window|side-?bar|pop-?up|overlay|promo|banner|widget|bio\b|author|support|donat|below|bottom|after-|extra|meta|share|social|related|recommend|comment/;

/** Words in a box by which a site asks its readers for an account, an address or money. */
const ASKING_WORDS =
  /newsletter|sign[- ]?up|subscri|donat|support (?:us|our|independent)|contribut|log ?in|(?:ad)?block|cookie|anmelden|abonn|unterstützen|kostenlos|spende|s'inscrire|soutenez|don(?:ner|ate)|suscri|iscriviti|sostieni|assine|doe |prenumer|stötta|登録|購読|会員|thoughts on/i;

function asks({ runs, texts }: Survey, { first }: Box): boolean {
  const opening = runs.slice(first, first + 2).map(({ from, to }) => texts.slice(from, to).join(''));
  return ASKING_WORDS.test(opening.join(' ').slice(0, 400));
}

/** True if most of the box's words are outside links. */
function isPlain({ runs }: Survey, { first, last }: Box): boolean {
  let all = 0;
  let linked = 0;
  for (const run of runs.slice(first, last)) {
    all += run.length;
    linked += run.linked;
  }
  return all > 0 && linked < all * 0.4;
}

const isUnlinked = ({ runs }: Survey, { first, last }: Box): boolean =>
  runs.slice(first, last).every(({ linked }) => linked === 0);

/** True if the box opens with a heading that links to another page. */
function isLinkedTitle({ boxes, runs }: Survey, { first }: Box): boolean {
  const run = runs[first];
  return run !== undefined && headingLevel(boxes[run.box]?.tag ?? '') > 0 && run.linked > run.length / 2;
}

const ENDS_SENTENCE = /[.!?…:"”’»)。！？」]$/;
const endOf = ({ texts }: Survey, { from, to }: Run): string => texts.slice(from, to).join('').trimEnd();

const isSentence = (page: Survey, run: Run): boolean =>
  run.length >= SENTENCE && run.linked < run.length * 0.4 && ENDS_SENTENCE.test(endOf(page, run));

const hasSentence = (page: Survey, first: number, last: number): boolean =>
  page.runs.slice(first, last).some((run) => isSentence(page, run));
