import { firstDay } from '../dates/distance.ts';
import { isAfter, type PartialDate } from '../dates/partial-date.ts';
import { currentState } from '../facts/as-of.ts';
import { EntityLines } from '../facts/entity-lines.ts';
import { type Entity, type EntityRef, packOf, type Role, type StateLine } from '../facts/fact-model.ts';
import { isHeldOn } from '../facts/held.ts';
import type { Library } from '../facts/library.ts';
import { sayRole } from '../facts/office.ts';
import { onceFor } from '../once.ts';
import type { OvertakenClaim, RankInput } from './development-model.ts';
import { type Sentence, sentenceAround } from './sentence.ts';
import { statedStatus } from './status-words.ts';
import { type TitleSearch, titleSearch } from './titles.ts';

/**
 * Finds sentences of an article that state a role or a status which has since changed, in reading order, at most one
 * for each mention. The evidence comes from the packs. Either the title in the sentence matches a role that was held on
 * the article's day and is no longer held. Or the sentence states a step that the policy has since left. A sentence
 * about the past ("former", "was") does not count.
 */
export function overtakenClaims(
  { article, mentions, published }: RankInput,
  facts: Library,
): readonly OvertakenClaim[] {
  // All word lists of this search are English.
  if (published === null || !/^en\b/i.test(article.language ?? 'en')) return [];
  const changes = new Map<EntityRef, Changes>();
  return mentions.flatMap((mention, index) => {
    const entity = facts.entity(mention.entity);
    if (!entity) return [];
    const changed = changes.get(entity.id) ?? changesSince(entity, published.date, facts);
    changes.set(entity.id, changed);
    // Most entities have not changed, so their sentences are skipped.
    if (changed.roles.length === 0 && changed.status === null) return [];
    const sentence = sentenceAround(article, mentions, mention, facts);
    if (!sentence) return [];
    const claim =
      overtakenRole(sentence, changed.roles, { entity, day: published.date, facts }) ??
      overtakenStatus(sentence, changed.status);
    return claim ? [{ entity: entity.id, mention: index, ...claim }] : [];
  });
}

/**
 * What has changed about an entity since a day. `roles` were held then but no longer. `status` has the words of the
 * status then, and the line of the present status.
 */
type Changes = {
  readonly roles: readonly Role[];
  readonly status: { readonly then: string; readonly now: StateLine } | null;
};

function changesSince(entity: Entity, day: PartialDate, facts: Library): Changes {
  const roles = entity.roles.filter((role) => heldThenAndNotNow(role, entity, day));
  if (entity.statuses.length < 2) return { roles, status: null };
  const [then] = new EntityLines(entity, facts).statusAsOf(() => day);
  const now = currentState(entity, facts).lines.find(({ when }) => when.type === 'status');
  const left = then && now && now.when.type === 'status' && isAfter(now.when.on, day) && now.what !== then.what;
  return { roles, status: left ? { then: then.what, now } : null };
}

type Claim = Omit<OvertakenClaim, 'entity' | 'mention'>;

type ClaimContext = { readonly entity: Entity; readonly day: PartialDate; readonly facts: Library };

function overtakenRole(sentence: Sentence, roles: readonly Role[], { entity, day, facts }: ClaimContext): Claim | null {
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

/** True if the role was held on the day and has ended since, and the person has no other open-ended role like it. */
function heldThenAndNotNow(role: Role, entity: Entity, day: PartialDate): boolean {
  if (role.to === null || !isHeldOn(role, day)) return false;
  return !entity.roles.some((other) => other.to === null && sayRole(other) === sayRole(role));
}

/**
 * The title in the sentence, if it belongs to the name: right before it, or after it in apposition or with "is". Else
 * null.
 *
 * @param isOfficeNamed the sentence names the office itself ("the German chancellor"), and so the place
 */
function statedTitle({ text, before, after }: Sentence, search: TitleSearch, isOfficeNamed: boolean): string | null {
  if (/[“"«][^”"»]*$/.test(before) && /^[”"»]/.test(after)) return null; // the name of a book or a film
  const lower = text.toLowerCase();
  const named = isOfficeNamed || search.places.some((place) => lower.includes(place));
  if (search.needsPlace && !named && !search.isEnoughBefore) return null;
  const { ahead: isAhead, behind: isBehind } = besideName(search);
  const ahead = isAhead.exec(before);
  if (ahead?.[1] !== undefined) {
    const lead = before.slice(0, ahead.index);
    const isTheirs = !PAST_WORDS.test(lead) && !OTHER_RANK.test(lead) && (named || !OTHER_ORGANISATION.test(lead));
    if (isTheirs && isOfPlace(before.slice(ahead.index + ahead[1].length), search)) return ahead[1];
  }
  if (search.needsPlace && !named) return null;
  const behind = isBehind.exec(after);
  if (behind?.[1] === undefined || PAST_WORDS.test(behind[0])) return null;
  const lead = behind[0].slice(0, -behind[1].length);
  const isTheirs = !OTHER_RANK.test(lead) && (named || !OTHER_ORGANISATION.test(lead));
  return isTheirs && isOfPlace(after.slice(behind[0].length), search) ? behind[1] : null;
}

/** The expressions for a title right before a name and right after it. They are compiled once for each role. */
const besideName = onceFor(({ forms }: TitleSearch): { readonly ahead: RegExp; readonly behind: RegExp } => {
  const title = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return {
    ahead: new RegExp(`(?<![\\w-])(${title}),? ${TITLE_TO_NAME}$`, 'i'),
    behind: new RegExp(
      `^(?:['’]s)?(?:,| \\(| is| remains| serves as|,? who (?:is|serves as)) (?:(?!${ASIDE})[\\w’'-]+ ){0,4}(${title})(?![\\w-]|['’]s)(?! (?:until|till)\\b)`,
      'i',
    ),
  };
});

/**
 * Words after a name that show that the next title is another person's: ", and the chief executive", ", asked about
 * the".
 */
const ASIDE =
  '(?:and|or|with|by|to|about|from|for|of|after|before|like|unlike|than|while|when|but|told|asked|said|met|joined|succeeded|replaced|advised)\\b';

/** What may come between a title and its name: "CEO and co-founder", "CEO Dr". */
const TITLE_TO_NAME =
  '(?:(?:and|&) (?:co-?founder|founder|president|chair\\w*|chief [a-z]+(?: officer)?|director|board member|researcher|investor|entrepreneur) |(?:Dr|Mr|Mrs|Ms|Sir|Dame|Prof|Gen)\\.? )?';

/**
 * False if the words after the title make it a title of something else: "head of safety", "chief executive of a bank".
 */
function isOfPlace(following: string, { places, scope }: TitleSearch): boolean {
  const of =
    /^ (of|for|at|on|in) (?:(?:the|its|their|his|her|our) )?([^,.;:()]+?)(?= (?:of|for|at|on|in) |[,.;:()]|$)/i.exec(
      following,
    );
  const words = of?.[2];
  // In "chief executive on Monday" the words after the title are a time. Only a title with its own field can be "on" or
  // "in" another field.
  if (words === undefined || (scope.length === 0 && /^(?:on|in)$/i.test(of?.[1] ?? ''))) return true;
  if (places.some((place) => words.toLowerCase().includes(place))) return true;
  if (/^\p{Lu}/u.test(words) || /^(?:an?|another|time|moment)\b/.test(words)) return false;
  return scope.length === 0 || /^(?:team|group|unit|company|board|committee)\b/.test(words);
}

const PAST_WORDS =
  /\b(?:former(?:ly)?|ex|previous(?:ly)?|then|onetime|one-time|was|were|had been|used to be|resigned|stepped down|left|departed|deposed|ousted|fired|quit|give up|not|never|no longer|isn['’]t)\b[^,;]*$/i;

/** Words that turn a title into another title, or into a title that is not held yet. */
const OTHER_RANK =
  /\b(?:vice|deputy|assistant|associate|junior|incoming|next|future|would-be|aspiring|potential)[ -]$/i;

/**
 * The name of another organisation right before the title: "met Silt Bank CEO". The first word of a sentence does not
 * count, because it always has a capital.
 */
const OTHER_ORGANISATION = /[\p{L}\d’'] (?!US\b|U\.S\.|UK\b|EU\b)\p{Lu}[\p{L}\d.&-]*(?<!-based)(?:['’]s?)? $/u;

/** True if the role began at most two months before the article. */
const beganJustBefore = ({ from }: Role, day: PartialDate): boolean =>
  from !== null && firstDay(day) - firstDay(from) <= 62;

/**
 * The words that state that somebody takes over a role at the organisation, as in "OpenAI has replaced him with …". The
 * packs show which role it is.
 */
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
