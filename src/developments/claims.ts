import type { Article } from '../article/model.ts';
import { firstDay } from '../dates/distance.ts';
import { isAfter, type PartialDate } from '../dates/partial-date.ts';
import { currentState, isHeldOn, sayRole, stateAsOf } from '../facts/as-of.ts';
import type { Entity, EntityId, FactBase, Role, StateLine } from '../facts/model.ts';
import type { Mention } from '../linking/model.ts';
import type { OvertakenClaim } from './model.ts';
import type { RankInput } from './rank.ts';
import { statedStatus } from './status-words.ts';
import { type TitleSearch, titleSearch } from './titles.ts';

/**
 * The sentences of an article that state a role or a status which has changed since: at most one for each mention, in
 * reading order. The evidence is the fact base's: the title in the sentence matches a role that the entity held on the
 * article's day and holds no longer, or the sentence states the step that a policy was at and has left. Never a guess: a
 * sentence about the past ("former", "was") states nothing.
 */
export function overtakenClaims(
  { article, mentions, published }: RankInput,
  facts: FactBase,
): readonly OvertakenClaim[] {
  if (published === null) return [];
  const changes = new Map<EntityId, Changes>();
  return mentions.flatMap((mention, index) => {
    const entity = facts.entity(mention.entity);
    if (!entity) return [];
    const changed = changes.get(entity.id) ?? changesSince(entity, published.date, facts);
    changes.set(entity.id, changed);
    // Most entities have not changed: their sentences need not even be looked for.
    if (changed.roles.length === 0 && changed.status === null) return [];
    const sentence = sentenceAround(article, mentions, mention, facts);
    if (!sentence) return [];
    const claim = overtakenRole(sentence, changed.roles, published.date) ?? overtakenStatus(sentence, changed.status);
    return claim ? [{ entity: entity.id, mention: index, ...claim }] : [];
  });
}

/** What has changed about an entity since a day: roles held then and no longer, and the status left, with the one of now. */
type Changes = {
  readonly roles: readonly Role[];
  readonly status: { readonly then: string; readonly now: StateLine } | null;
};

function changesSince(entity: Entity, day: PartialDate, facts: FactBase): Changes {
  const roles = entity.roles.filter((role) => heldThenAndNotNow(role, entity, day));
  if (entity.statuses.length < 2) return { roles, status: null };
  const then = stateAsOf(entity, day, facts).lines.find(({ when }) => when.type === 'status');
  const now = currentState(entity, facts).lines.find(({ when }) => when.type === 'status');
  const left = then && now && now.when.type === 'status' && isAfter(now.when.on, day) && now.what !== then.what;
  return { roles, status: left ? { then: then.what, now } : null };
}

type Claim = Omit<OvertakenClaim, 'entity' | 'mention'>;

/** A mention's sentence, and what stands in it right before and after the name. */
type Sentence = { readonly text: string; readonly before: string; readonly after: string };

/** How far from the name a title is still its own, in UTF-16 units. */
const NEAR = 60;

function overtakenRole(sentence: Sentence, roles: readonly Role[], day: PartialDate): Claim | null {
  for (const role of roles) {
    const succession = beganJustBefore(role, day) ? statedSuccession(sentence, role) : null;
    const stated = statedTitle(sentence, titleSearch(role)) ?? succession;
    if (stated === null) continue;
    const when = { type: 'ended', on: role.to, around: false } as const;
    return { type: 'role', stated, line: { what: sayRole(role), when, sources: role.sources } };
  }
  return null;
}

/** Held on the day as far as is known, ended after it, and not taken up again. */
function heldThenAndNotNow(role: Role, entity: Entity, day: PartialDate): boolean {
  if (role.to === null || !isHeldOn(role, day)) return false;
  return !entity.roles.some((other) => other.current && sayRole(other) === sayRole(role));
}

/** The title where it belongs to the name: right before it, or after it in apposition or with "is". */
function statedTitle({ text, before, after }: Sentence, { forms, needsPlace, places }: TitleSearch): string | null {
  const lower = text.toLowerCase();
  if (needsPlace && !places.some((place) => lower.includes(place))) return null;
  const title = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const ahead = new RegExp(`(?<![\\w-])(${title}),? (?:[\\w’'-]+ ){0,2}$`, 'i').exec(before);
  if (ahead?.[1] !== undefined && !PAST.test(before.slice(0, ahead.index))) return ahead[1];
  const behind = new RegExp(
    `^(?:['’]s)?(?:,| \\(| is| remains|,? who (?:is|serves as)) (?:[\\w’'-]+ ){0,4}(${title})(?![\\w-])`,
    'i',
  ).exec(after);
  return behind?.[1] !== undefined && !PAST.test(behind[0]) ? behind[1] : null;
}

const PAST =
  /\b(?:former(?:ly)?|ex|previous(?:ly)?|then|onetime|one-time|was|were|had been|used to be|resigned|stepped down|left|departed|deposed|ousted|fired|quit|give up)\b[^,;]*$/i;

/** The role was taken up within two months before the article. */
const beganJustBefore = ({ from }: Role, day: PartialDate): boolean =>
  from !== null && firstDay(day) - firstDay(from) <= 62;

/** "OpenAI has replaced him with …": somebody takes over, and the role that this one took up is the fact base's. */
function statedSuccession({ before, after, text }: Sentence, role: Role): string | null {
  if (!role.organisation || !text.includes(role.organisation)) return null;
  const replaced = /\b(?:replaced|changed) (?:him|her|them|[\p{L}’'-]+) (?:with|by)\b/iu.exec(before);
  const named = /\b(?:appointed|named|promoted|tapped|hired)(?= (?:[\p{L}’'-]+ ){0,4}$)/iu.exec(before);
  const takes =
    /^ (?:will |is |has )?(?:replac(?:es?|ing|ed)|succeed(?:s|ing|ed)?|tak(?:es?|ing|en) over|step(?:s|ping|ped)? in)\b/i.exec(
      after,
    );
  return (replaced ?? named ?? takes)?.[0].trim() ?? null;
}

function overtakenStatus({ text }: Sentence, status: Changes['status']): Claim | null {
  const stated = status === null || PAST.test(text) ? null : statedStatus(text, status.then);
  return status === null || stated === null ? null : { type: 'status', stated, line: status.now };
}

/** The mention's sentence; what is before and after the name reaches to the next person, for a title belongs to one. */
function sentenceAround(
  article: Article,
  mentions: readonly Mention[],
  mention: Mention,
  facts: FactBase,
): Sentence | null {
  const text = article.blocks[mention.block]?.text;
  if (text === undefined) return null;
  const { start, end } = sentenceAt(text, mention.start, article.language);
  let from = Math.max(start, mention.start - NEAR);
  let to = Math.min(end, mention.end + NEAR);
  for (const other of mentions) {
    if (other.block !== mention.block || facts.entity(other.entity)?.kind !== 'person') continue;
    if (other.end <= mention.start) from = Math.max(from, other.end);
    if (other.start >= mention.end) to = Math.min(to, other.start);
  }
  return { text: text.slice(start, end), before: text.slice(from, mention.start), after: text.slice(mention.end, to) };
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentence that holds the offset; of a block that is one sentence, the whole block. */
function sentenceAt(
  text: string,
  offset: number,
  language: string | null,
): { readonly start: number; readonly end: number } {
  const locale = language ?? 'en';
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = newSegmenter(locale);
    segmenters.set(locale, segmenter);
  }
  const segment = segmenter.segment(text).containing(offset);
  return segment
    ? { start: segment.index, end: segment.index + segment.segment.length }
    : { start: 0, end: text.length };
}

function newSegmenter(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' }); // a page may state any language, even one that is none
  }
}
