import { firstDay } from '../dates/distance.ts';
import { isAfter, type PartialDate } from '../dates/partial-date.ts';
import { currentState, stateAsOf } from '../facts/as-of.ts';
import { isHeldOn } from '../facts/held.ts';
import type { Library } from '../facts/library.ts';
import { type Entity, type EntityRef, packOf, type Role, type StateLine } from '../facts/model.ts';
import { sayRole } from '../facts/office.ts';
import type { OvertakenClaim, RankInput } from './model.ts';
import { type Sentence, sentenceAround } from './sentence.ts';
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
  facts: Library,
): readonly OvertakenClaim[] {
  // The words that state a title or a step, and those that take it back, are English.
  if (published === null || !/^en\b/i.test(article.language ?? 'en')) return [];
  const changes = new Map<EntityRef, Changes>();
  return mentions.flatMap((mention, index) => {
    const entity = facts.entity(mention.entity);
    if (!entity) return [];
    const changed = changes.get(entity.id) ?? changesSince(entity, published.date, facts);
    changes.set(entity.id, changed);
    // Most entities have not changed: their sentences need not even be looked for.
    if (changed.roles.length === 0 && changed.status === null) return [];
    const sentence = sentenceAround(article, mentions, mention, facts);
    if (!sentence) return [];
    const claim =
      overtakenRole(sentence, changed.roles, { entity, day: published.date, facts }) ??
      overtakenStatus(sentence, changed.status);
    return claim ? [{ entity: entity.id, mention: index, ...claim }] : [];
  });
}

/** What has changed about an entity since a day: roles held then and no longer, and the status left, with the one of now. */
type Changes = {
  readonly roles: readonly Role[];
  readonly status: { readonly then: string; readonly now: StateLine } | null;
};

function changesSince(entity: Entity, day: PartialDate, facts: Library): Changes {
  const roles = entity.roles.filter((role) => heldThenAndNotNow(role, entity, day));
  if (entity.statuses.length < 2) return { roles, status: null };
  const then = stateAsOf(entity, day, facts).lines.find(({ when }) => when.type === 'status');
  const now = currentState(entity, facts).lines.find(({ when }) => when.type === 'status');
  const left = then && now && now.when.type === 'status' && isAfter(now.when.on, day) && now.what !== then.what;
  return { roles, status: left ? { then: then.what, now } : null };
}

type Claim = Omit<OvertakenClaim, 'entity' | 'mention'>;

type Asked = { readonly entity: Entity; readonly day: PartialDate; readonly facts: Library };

function overtakenRole(sentence: Sentence, roles: readonly Role[], { entity, day, facts }: Asked): Claim | null {
  for (const role of roles) {
    const succession = beganJustBefore(role, day) ? statedSuccession(sentence, role) : null;
    const isNamed = role.office !== undefined && sentence.named.includes(role.office);
    const stated = statedTitle(sentence, titleSearch(role), isNamed) ?? succession;
    if (stated === null) continue;
    const when = { type: 'ended', on: role.to, around: false } as const;
    const pack = role.pack ?? packOf(entity.id);
    const asOf = facts.headOf(pack)?.asOf ?? day;
    return { type: 'role', stated, line: { what: sayRole(role), when, sources: role.sources, pack, asOf } };
  }
  return null;
}

/** Held on the day as far as is known, ended after it, and not taken up again with an end that nobody knows. */
function heldThenAndNotNow(role: Role, entity: Entity, day: PartialDate): boolean {
  if (role.to === null || !isHeldOn(role, day)) return false;
  return !entity.roles.some((other) => other.to === null && sayRole(other) === sayRole(role));
}

/**
 * The title where it belongs to the name: right before it, or after it in apposition or with "is".
 *
 * @param isOfficeNamed the sentence names the office itself ("the German chancellor"), and so the place
 */
function statedTitle({ text, before, after }: Sentence, search: TitleSearch, isOfficeNamed: boolean): string | null {
  if (/[“"«][^”"»]*$/.test(before) && /^[”"»]/.test(after)) return null; // the name of a book or a film
  const lower = text.toLowerCase();
  const named = isOfficeNamed || search.places.some((place) => lower.includes(place));
  if (search.needsPlace && !named && !search.isEnoughBefore) return null;
  const title = search.forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const ahead = new RegExp(`(?<![\\w-])(${title}),? ${BESIDE}$`, 'i').exec(before);
  if (ahead?.[1] !== undefined) {
    const lead = before.slice(0, ahead.index);
    const isTheirs = !PAST.test(lead) && !OTHER_RANK.test(lead) && (named || !OTHER_HOUSE.test(lead));
    if (isTheirs && isOfPlace(before.slice(ahead.index + ahead[1].length), search)) return ahead[1];
  }
  if (search.needsPlace && !named) return null;
  const behind = new RegExp(
    `^(?:['’]s)?(?:,| \\(| is| remains| serves as|,? who (?:is|serves as)) (?:(?!${ASIDE})[\\w’'-]+ ){0,4}(${title})(?![\\w-]|['’]s)(?! (?:until|till)\\b)`,
    'i',
  ).exec(after);
  if (behind?.[1] === undefined || PAST.test(behind[0])) return null;
  const lead = behind[0].slice(0, -behind[1].length);
  const isTheirs = !OTHER_RANK.test(lead) && (named || !OTHER_HOUSE.test(lead));
  return isTheirs && isOfPlace(after.slice(behind[0].length), search) ? behind[1] : null;
}

/** Words after a name with which a title that follows is not its own: ", and the chief executive", ", asked about the". */
const ASIDE =
  '(?:and|or|with|by|to|about|from|for|of|after|before|like|unlike|than|while|when|but|told|asked|said|met|joined|succeeded|replaced|advised)\\b';

/** What may come between a title and the name that it belongs to: "CEO and co-founder", "CEO Dr". */
const BESIDE =
  '(?:(?:and|&) (?:co-?founder|founder|president|chair\\w*|chief [a-z]+(?: officer)?|director|board member|researcher|investor|entrepreneur) |(?:Dr|Mr|Mrs|Ms|Sir|Dame|Prof|Gen)\\.? )?';

/**
 * False when the words after the title make it one of something else: "head of safety", "chief executive of a bank".
 */
function isOfPlace(following: string, { places, scope }: TitleSearch): boolean {
  const of =
    /^ (of|for|at|on|in) (?:(?:the|its|their|his|her|our) )?([^,.;:()]+?)(?= (?:of|for|at|on|in) |[,.;:()]|$)/i.exec(
      following,
    );
  const words = of?.[2];
  // In "chief executive on Monday" the words after the title are a time. Only a title with a field of its own can be
  // "on" or "in" another.
  if (words === undefined || (scope.length === 0 && /^(?:on|in)$/i.test(of?.[1] ?? ''))) return true;
  if (places.some((place) => words.toLowerCase().includes(place))) return true;
  if (/^\p{Lu}/u.test(words) || /^(?:an?|another|time|moment)\b/.test(words)) return false;
  return scope.length === 0 || /^(?:team|group|unit|company|board|committee)\b/.test(words);
}

const PAST =
  /\b(?:former(?:ly)?|ex|previous(?:ly)?|then|onetime|one-time|was|were|had been|used to be|resigned|stepped down|left|departed|deposed|ousted|fired|quit|give up|not|never|no longer|isn['’]t)\b[^,;]*$/i;

/** What makes another title of it, or one that is not held yet. */
const OTHER_RANK =
  /\b(?:vice|deputy|assistant|associate|junior|incoming|next|future|would-be|aspiring|potential)[ -]$/i;

/** Another house's name right before the title: "told Silt Bank CEO". At the beginning of a sentence any word is capital. */
const OTHER_HOUSE = /[\p{L}\d’'] (?!US\b|U\.S\.|UK\b|EU\b)\p{Lu}[\p{L}\d.&-]*(?<!-based)(?:['’]s?)? $/u;

/** The role was taken up within two months before the article. */
const beganJustBefore = ({ from }: Role, day: PartialDate): boolean =>
  from !== null && firstDay(day) - firstDay(from) <= 62;

/** "OpenAI has replaced him with …": somebody takes over, and the role that this one took up is the fact base's. */
function statedSuccession({ before, after, text }: Sentence, role: Role): string | null {
  if (!role.organisation || !text.includes(role.organisation)) return null;
  if (/\b(?:not|never|no|denied|declined|refused)\b|n['’]t\b/i.test(before)) return null;
  const replaced = /\b(?:replaced|changed) (?:him|her|them|[\p{L}’'-]+) (?:with|by)\b/iu.exec(before);
  const named = /\b(?:appointed|named|promoted|tapped|hired)(?= (?:[\p{L}’'-]+ ){0,4}$)/iu.exec(before);
  const takes =
    /^ (?:will |is |has )?(?:replac(?:es?|ing|ed)|succeed(?:s|ing|ed)?|tak(?:es?|ing|en) over|step(?:s|ping|ped)? in)\b/i.exec(
      after,
    );
  return (replaced ?? named ?? takes)?.[0].trim() ?? null;
}

function overtakenStatus(sentence: Sentence, status: Changes['status']): Claim | null {
  const stated = status === null ? null : statedStatus(sentence, status.then, status.now.what);
  return status === null || stated === null ? null : { type: 'status', stated, line: status.now };
}
