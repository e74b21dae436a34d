import { compareText } from '../compare-text.ts';

/** A name in the parts that registers keep. */
export type NameParts = {
  readonly first: string;
  readonly middle?: string | undefined;
  readonly last: string;
  readonly suffix?: string | undefined;
  readonly nickname?: string | undefined;
  /** The form that news uses, if the register knows it: the title of the person's Wikipedia page. */
  readonly usual?: string | undefined;
  /** The formal form: "Charles E. Schumer". */
  readonly formal?: string | undefined;
};

/** The headline of a card, and the other full forms of the name. */
export type Names = { readonly name: string; readonly also: readonly string[] };

const SUFFIX = /,?\s+(Jr|Sr|II|III|IV|V)\.?$/i;

/**
 * The forms in which news writes a name. The linker ignores case, accents, hyphens and a middle initial, so no form is
 * added for these.
 *
 * - "Chuck Schumer" (usual) for Charles E. Schumer; "Charles Schumer" is another form.
 * - A middle name that the usual form spells out is part of the name: "Eddie Bernice Johnson" is never "Eddie Johnson".
 * - A suffix may be left out ("Angus King"), unless `keepSuffix` is set, because the name without it is somebody else's.
 */
export function namesOf(parts: NameParts, options: { readonly keepSuffix?: boolean } = {}): Names {
  const first = parts.first.replace(/\s*\(.*?\)/g, '').trim();
  const nickname = parts.nickname ?? /\((.*?)\)/.exec(parts.first)?.[1];
  const suffix = parts.suffix ? tidySuffix(parts.suffix) : suffixOf(parts.usual ?? parts.formal ?? '');
  const usual = parts.usual && withoutQualifier(parts.usual);
  const formal = parts.formal && withoutQuoted(parts.formal);
  const bare = (name: string): string => name.replace(SUFFIX, '');

  // A person who uses initials (J.D. Vance) is not called by the first name alone.
  const called = isInitials(first) || isInitials(nickname ?? '-') ? null : `${first} ${parts.last}`;
  const spelled = usual && parts.middle && parts.middle.length > 2 && usual.includes(` ${parts.middle} `);
  const forms = [
    usual && bare(usual),
    nickname && `${nickname} ${parts.last}`,
    spelled ? undefined : (called ?? undefined),
    formal && bare(formal).replace(/ [A-Z]\. /, ' '),
    formal && bare(formal),
  ].flatMap((form) => (form ? [tidyName(form)] : []));
  const plain = distinctNames(forms);
  const whole = suffix ? plain.map((form) => `${form} ${suffix}`) : [];
  const all = options.keepSuffix && suffix ? whole : [...plain, ...whole];
  const headline = usual && suffix && SUFFIX.test(usual) ? `${tidyName(bare(usual))} ${suffix}` : all[0];
  const name = headline ?? tidyName(`${first} ${parts.last}`);
  return { name, also: all.filter((form) => form !== name).sort(compareText) };
}

/** Drops forms that differ from an earlier form only in a middle initial, because the linker treats them as equal. */
function distinctNames(forms: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = form.replace(/(?<=^\S{2,}) [A-Z]\.(?= )/, '').toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "Mike Rogers (Alabama politician)" → "Mike Rogers". */
export const withoutQualifier = (title: string): string => title.replace(/\s*\(.*\)$/, '').trim();

/** `Eric A. "Rick" Crawford` → "Eric A. Crawford". */
const withoutQuoted = (name: string): string => name.replace(/\s*["“'‘][^"”]*["”'’](?=\s)/g, '');

/** True for "J.", "J.D." and "J D", which nobody uses alone before the last name. */
const isInitials = (first: string): boolean => /^(?:[A-Z]\.?\s?)+$/.test(first) || /^Wm\.$/.test(first);

const suffixOf = (name: string): string | undefined => {
  const found = SUFFIX.exec(name)?.[1];
  return found && tidySuffix(found);
};

const tidySuffix = (suffix: string): string => {
  const bare = suffix.replace(/[.,\s]/g, '');
  return /^[js]r$/i.test(bare) ? `${bare.charAt(0).toUpperCase()}r.` : bare.toUpperCase();
};

/** One space between words, straight apostrophes, no comma before a suffix. */
export const tidyName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/,\s*(?=(?:Jr|Sr|I{2,3}|IV)\b)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Lower case, without accents, punctuation and single initials. It makes names of different registers comparable. */
export const foldName = (name: string): string =>
  tidyName(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Given names with their short forms. {@link isShortFor} reads them both ways. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  abraham: ['abe'],
  albert: ['al', 'bert'],
  alexander: ['alex', 'al', 'sandy'],
  alexandra: ['alex', 'sandy'],
  andrew: ['andy', 'drew'],
  anthony: ['tony'],
  benjamin: ['ben'],
  catherine: ['cathy', 'kate'],
  charles: ['charlie', 'chuck', 'chip'],
  christine: ['chris'],
  christopher: ['chris'],
  cynthia: ['cindy'],
  daniel: ['dan', 'danny'],
  david: ['dave'],
  deborah: ['deb', 'debbie'],
  debra: ['deb', 'debbie'],
  donald: ['don'],
  douglas: ['doug'],
  edward: ['ed', 'eddie', 'ted'],
  elizabeth: ['liz', 'beth', 'betsy', 'lizzie'],
  eugene: ['gene'],
  francis: ['frank'],
  frederick: ['fred'],
  gerald: ['gerry', 'jerry'],
  gregory: ['greg'],
  harold: ['hal'],
  henry: ['hank', 'harry'],
  herbert: ['herb'],
  jacob: ['jack', 'jake'],
  james: ['jim', 'jimmy', 'jamie'],
  jeffrey: ['jeff'],
  jennifer: ['jen', 'jenny'],
  jerrold: ['jerry'],
  john: ['jack', 'johnny', 'jon'],
  jonathan: ['jon'],
  joseph: ['joe'],
  joshua: ['josh'],
  katherine: ['kathy', 'kate', 'katie'],
  kathleen: ['kathy', 'kate'],
  kenneth: ['ken'],
  kimberly: ['kim'],
  lawrence: ['larry'],
  leonard: ['len'],
  lewis: ['lew'],
  louis: ['lou'],
  margaret: ['maggie', 'meg', 'peggy'],
  matthew: ['matt'],
  michael: ['mike', 'mick'],
  nancy: ['nan'],
  nathaniel: ['nate', 'nat'],
  nicholas: ['nick'],
  patricia: ['pat', 'patty', 'tricia'],
  patrick: ['pat'],
  peter: ['pete'],
  philip: ['phil'],
  raymond: ['ray'],
  rebecca: ['becky'],
  richard: ['dick', 'rick', 'rich', 'ricky'],
  robert: ['bob', 'rob', 'bobby', 'robby'],
  ronald: ['ron'],
  russell: ['russ'],
  samuel: ['sam'],
  stephen: ['steve'],
  steven: ['steve'],
  susan: ['sue', 'susie'],
  theodore: ['ted', 'teddy'],
  thomas: ['tom', 'tommy'],
  timothy: ['tim'],
  victoria: ['vicky', 'vicki'],
  vincent: ['vince'],
  walter: ['walt'],
  william: ['bill', 'billy', 'will'],
  zachary: ['zach'],
};

/** True if two folded given names are equal or one is short for the other ("Bob", "Robert"). */
export const isShortFor = (a: string, b: string): boolean =>
  a === b || (SHORT_NAMES[a]?.includes(b) ?? false) || (SHORT_NAMES[b]?.includes(a) ?? false);
