import * as v from 'valibot';
import type { Survey } from '../article/survey.ts';
import { schemaFor } from '../settings/schema-for.ts';
import { Index } from '../settings/whole-number.ts';

const Present = v.exactOptional(v.literal(true));
const Text = v.string();
const MaybeText = v.exactOptional(Text);
const Named = { class: MaybeText, id: MaybeText, role: MaybeText, itemprop: MaybeText };
/** An index, or -1 for none. */
const IndexOrNone = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));

const Head = v.object({
  metas: v.array(v.object({ content: Text, names: v.array(v.tuple([Text, Text])), inComment: Present })),
  linked: v.array(Text),
  title: Text,
  canonical: Text,
  languages: v.array(Text),
  translated: Present,
});

/** A page's head and address, sent for a first judgement. */
export const HeadingSchema = schemaFor<Pick<Survey, 'head' | 'url'>>()(v.object({ url: Text, head: Head }));

const Shape = schemaFor<Survey>()(
  v.object({
    url: Text,
    head: Head,
    boxes: v.array(
      v.object({
        ...Named,
        tag: Text,
        parent: IndexOrNone,
        first: Index,
        last: Index,
        end: Index,
        data: MaybeText,
        hidden: Present,
        size: v.exactOptional(v.number()),
      }),
    ),
    runs: v.array(
      v.object({ box: Index, from: Index, to: Index, length: Index, linked: Index, afterRule: v.boolean() }),
    ),
    texts: v.array(v.nullable(Text)),
    flags: v.array(Index),
    marked: v.array(
      v.object({
        tag: Text,
        itemprop: MaybeText,
        property: MaybeText,
        pubdate: Present,
        value: MaybeText,
        words: Text,
        around: Text,
        box: Index,
        elsewhere: v.exactOptional(v.object({ box: IndexOrNone, tag: Text })),
        article: v.exactOptional(IndexOrNone),
        inLink: Present,
        inParagraph: Present,
      }),
    ),
    articles: Index,
    scripted: v.nullable(Text),
    commented: v.nullable(Text),
    truncated: v.boolean(),
    passed: Index,
  }),
);

type Shape = v.InferOutput<typeof Shape>;

/**
 * The walk enters no element deeper than 1 200 (page/walk.ts). This limit is a little higher, and still protects the
 * stack.
 */
const DEEPEST = 1_300;

/**
 * True if boxes are nested like elements. The first contains all others. The parent of each is the innermost box that
 * has not ended before it. Its end and its runs lie within those of its parent. So every walk over the boxes ends, in
 * linear time.
 */
function areNested(boxes: Shape['boxes'], runs: number): boolean {
  const depths: number[] = [];
  return boxes.every(({ parent, first, last, end }, at) => {
    let around = at - 1;
    for (let before = boxes[around]; before && before.end <= at; before = boxes[around]) around = before.parent;
    const outer = boxes[around];
    const depth = (depths[around] ?? 0) + 1;
    depths.push(depth);
    if (parent !== around || end <= at || first > last || depth > DEEPEST) return false;
    return outer
      ? end <= outer.end && first >= outer.first && last <= outer.last
      : at === 0 && end === boxes.length && last <= runs;
  });
}

/** True if every index is valid, and boxes refer only to boxes around or inside them. */
function isWhole({ boxes, runs, texts, flags, marked }: Shape): boolean {
  return (
    flags.length === texts.length &&
    areNested(boxes, runs.length) &&
    runs.every(({ box, from, to }) => box < boxes.length && from <= to && to <= texts.length) &&
    marked.every(({ box, elsewhere, article }) =>
      [box, elsewhere?.box, article].every((index = -1) => index < boxes.length),
    )
  );
}

/** A survey as a page sends it. */
export const SurveySchema = v.pipe(Shape, v.check(isWhole, 'an index of the survey leads nowhere'));
