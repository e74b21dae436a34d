import type { Article } from '../article/model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { isHeldOn } from '../facts/held.ts';
import type { Library } from '../facts/library.ts';
import type { EntityRef, Role } from '../facts/model.ts';
import { formsOf, turnedTitle } from '../facts/office.ts';
import type { Mention } from '../linking/model.ts';

/** UTF-16 code units around a name in which the article may give the person's role. */
const NEAR = 60;

/** The roles for which an article has a person, and whether its words say so. */
export type Principal = { readonly roles: readonly Role[]; readonly isNamed: boolean };

/**
 * The roles that a person held on the article's day and that the article names beside the person; where it names none,
 * those that weigh most. A prime minister's seat in parliament is not what an article about the prime minister is about.
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
  const named = held.filter((role) => (role.office && offices.has(role.office)) || isSaidIn(role, around));
  if (named.length > 0) return { roles: named, isNamed: true };
  const most = Math.max(...held.map((role) => rankOf(role, library)));
  return { roles: held.filter((role) => rankOf(role, library) === most), isNamed: false };
}

/** An office of one holder weighs more than a seat in a house, and that more than a post in a party or a committee. */
export function rankOf({ office }: Role, library: Library): 1 | 2 | 3 {
  const known = office && library.entity(office)?.office;
  if (!known) return 1;
  if (known.body !== undefined) return 2;
  return known.seats === 1 ? 3 : 1;
}

function wordsAround({ block, start, end }: Mention, { blocks }: Article): string {
  const text = blocks[block]?.text ?? '';
  return `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`.toLowerCase();
}

function isSaidIn({ title }: Role, around: readonly string[]): boolean {
  const plain = title.toLowerCase().replace(/^(?:us|uk|eu|united states) /, '');
  const [head = plain] = plain.split(/ (?:of|for) (?:the )?/);
  const forms = [plain, ...turnedTitle(plain), ...(GENERIC.test(head) ? [] : [head, ...(formsOf(head) ?? [])])];
  return around.some((words) => forms.some((form) => hasWord(words, form)));
}

/** Words that lead many titles: alone they do not say which one is meant. */
const GENERIC = /^(?:minister|secretary|member|director|head|chair|leader)$/;

function hasWord(words: string, form: string): boolean {
  const at = words.indexOf(form);
  return at >= 0 && !/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[at + form.length] ?? '');
}
