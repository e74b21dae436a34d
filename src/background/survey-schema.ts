import * as v from 'valibot';
import { Index } from '../settings/whole-number.ts';

const Present = v.exactOptional(v.literal(true));
const Text = v.string();
const MaybeText = v.exactOptional(Text);
const Named = { class: MaybeText, id: MaybeText, role: MaybeText, itemprop: MaybeText };
/** An index, or -1 for none. */
const IndexOrNone = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));

const Shape = v.object({
  url: Text,
  head: v.object({
    metas: v.array(v.object({ content: Text, names: v.array(v.tuple([Text, Text])), inComment: Present })),
    linked: v.array(Text),
    title: Text,
    canonical: Text,
    languages: v.array(Text),
  }),
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
  runs: v.array(v.object({ box: Index, from: Index, to: Index, length: Index, linked: Index, afterRule: v.boolean() })),
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
});

type Shape = v.InferOutput<typeof Shape>;

/** Every index leads to something, and boxes only to boxes around or in them: whoever walks over them comes to an end. */
function isWhole({ boxes, runs, texts, flags, marked }: Shape): boolean {
  return (
    flags.length === texts.length &&
    boxes.every(
      ({ parent, first, last, end }, at) =>
        parent < at && end > at && end <= boxes.length && first <= last && last <= runs.length,
    ) &&
    runs.every(({ box, from, to }) => box < boxes.length && from <= to && to <= texts.length) &&
    marked.every(({ box, elsewhere, article }) =>
      [box, elsewhere?.box, article].every((index = -1) => index < boxes.length),
    )
  );
}

/** A survey as a page sends it. */
export const SurveySchema = v.pipe(Shape, v.check(isWhole, 'an index of the survey leads nowhere'));
