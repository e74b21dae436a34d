import type { Article } from '../article/article-model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityRef, Role } from '../facts/fact-model.ts';
import { isHeldOn } from '../facts/held.ts';
import type { Library } from '../facts/library.ts';
import { formsOf, turnedTitle } from '../facts/office.ts';
import type { Mention } from '../linking/mention-model.ts';

/** Within this distance from a name, in UTF-16 code units, the article may state the person's role. */
const NEAR_UNITS = 60;

/** The roles by which an article names a person. `isNamed` is true if its words name them. */
export type Principal = { readonly roles: readonly Role[]; readonly isNamed: boolean };

/**
 * The roles that a person held on the article's day and that the article names beside the person. If it names none, or
 * only lower ones, the result is the roles of the highest rank. An article about a prime minister is not about the seat
 * in parliament.
 */
export function principalRoles(
  person: EntityRef,
  day: PartialDate,
  article: Article,
  mentions: readonly Mention[],
  library: Library,
): Principal {
  const held = (library.entity(person)?.roles ?? []).filter((role) => isHeldOn(role, day));
  if (held.length === 0) return { roles: [], isNamed: false };
  const offices = new Set(mentions.filter(({ holder }) => holder === person).map(({ entity }) => entity));
  const around = mentions.filter(({ entity }) => entity === person).map((mention) => wordsAround(mention, article));
  const named = held.filter((role) => (role.office && offices.has(role.office)) || isNamedIn(role, around));
  const most = Math.max(...held.map((role) => rankOf(role, library)));
  const highest = held.filter((role) => rankOf(role, library) === most);
  if (named.length === 0) return { roles: highest, isNamed: false };
  // Whoever calls a prime minister the leader of a party still writes about the prime minister.
  const isHigher = named.every((role) => rankOf(role, library) < most);
  return { roles: isHigher ? [...named, ...highest] : named, isNamed: true };
}

/**
 * The rank of a role: 3 for an office with one holder, 2 for a seat in a house, 1 for any post in a party or committee.
 */
export function rankOf({ office }: Role, library: Library): 1 | 2 | 3 {
  const known = office && library.entity(office)?.office;
  if (!known) return 1;
  if (known.body !== undefined) return 2;
  return known.seats === 1 ? 3 : 1;
}

function wordsAround({ block, start, end }: Mention, { blocks }: Article): string {
  const text = blocks[block]?.text ?? '';
  return `${text.slice(Math.max(0, start - NEAR_UNITS), start)} ${text.slice(end, end + NEAR_UNITS)}`.toLowerCase();
}

function isNamedIn({ title }: Role, around: readonly string[]): boolean {
  const plain = title.toLowerCase().replace(/^(?:us|uk|eu|united states) /, '');
  const [head = plain] = plain.split(/ (?:of|for) (?:the )?/);
  const forms = [plain, ...turnedTitle(plain), ...(GENERIC.test(head) ? [] : [head, ...(formsOf(head) ?? [])])];
  return around.some((words) => forms.some((form) => hasWord(words, form)));
}

/** Words that begin many titles, so that none of them alone identifies a title. */
const GENERIC = /^(?:minister|secretary|member|director|head|chair|leader)$/;

function hasWord(words: string, form: string): boolean {
  const at = words.indexOf(form);
  return at >= 0 && !/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[at + form.length] ?? '');
}
