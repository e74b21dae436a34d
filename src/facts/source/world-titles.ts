/** What a title of the Factbook or of Wikidata means: the office in plain words, and how it is held. */
export type Title = {
  readonly office: string;
  readonly qualifier?: 'acting' | 'interim' | 'caretaker' | 'transitional';
};

const QUALIFIERS: readonly (readonly [RegExp, NonNullable<Title['qualifier']>])[] = [
  [/\bacting\b/i, 'acting'],
  [/\binterim\b/i, 'interim'],
  [/\bcaretaker\b/i, 'caretaker'],
  [/\btransition(?:al)?\b/i, 'transitional'],
];

/**
 * Offices by the words of their titles. The first match counts. Deputies of a head of government are left out, because
 * the Factbook splits their lists wrongly ("A, B, C (since …)").
 */
const OFFICES: readonly (readonly [RegExp, string | null])[] = [
  [
    /deputy (?:prime minister|premier)|vice (?:premier|prime|chancellor)|^(?:first|second|third) deputy|^deputy$|^vice$/i,
    null,
  ],
  [
    /^(?:acting |interim |caretaker |transition )?prime(?: minister)?(?: and (?:minister|foreign)\b|$)/i,
    'Prime Minister',
  ],
  [/minister of (?!state$)(?!councils?\b)|foreign minister$/i, null],
  [/\bking and prime minister\b/i, 'King'],
  [/\bsultan and prime\b/i, 'Sultan'],
  [/\bvice president and prime minister\b|\bprime minister (?:and )?(?:co-)?vice president\b/i, 'Prime Minister'],
  [/^prime(?: minister)?\b|\bprime minister\b|^interim prime\b/i, 'Prime Minister'],
  [/vice[- ]president/i, 'Vice President'],
  [/deputy president/i, 'Deputy President'],
  [/\btaoiseach\b/i, 'Taoiseach'],
  [/\bchancellor\b/i, 'Chancellor'],
  [/\bpremier\b/i, 'Premier'],
  [/\bchief executive\b/i, 'Chief Executive'],
  [/\bsupreme leader\b/i, 'Supreme Leader'],
  [/\bchair(?:man|person) of the council of ministers\b/i, 'Chairman of the Council of Ministers'],
  [/\bchairman of the cabinet of ministers\b/i, 'Chairman of the Cabinet of Ministers'],
  [/\bpresidential (?:leadership )?council\b/i, 'Chairman of the Presidential Council'],
  [/\bsovereign council\b/i, 'Chairman of the Sovereign Council'],
  [/\bhead of government\b/i, 'Head of Government'],
  [/\bpresident of (?:the )?council of ministers\b/i, 'President of the Council of Ministers'],
  [/\bstate affairs commission\b/i, 'President of the State Affairs Commission'],
  [/supreme people's assembly/i, "President of the Supreme People's Assembly"],
  [/\bpresident of the government\b/i, 'Prime Minister'],
  [
    /\bpresident of the national council for (?:the )?safeguard/i,
    'President of the National Council for the Safeguard of the Homeland',
  ],
  [/\bspeaker\b/i, null],
  [/\bpresident/i, 'President'],
  [/\bgrand duke\b/i, 'Grand Duke'],
  [/\b(?:amir|emir)\b/i, 'Emir'],
  [/\bsultan\b/i, 'Sultan'],
  [/\bemperor\b/i, 'Emperor'],
  [/\bking\b/i, 'King'],
  [/\bqueen\b/i, 'Queen'],
  [/\bcrown prince\b/i, null],
  [/\bprince\b/i, 'Prince'],
  [/\bpope\b/i, 'Pope'],
  [/^secretary of state$/i, 'Secretary of State'],
];

/** The meaning of a Factbook title. Null for an office that the register does not have. */
export function titleOf(text: string): Title | null {
  const found = OFFICES.find(([words]) => words.test(text));
  if (!found?.[1]) return null;
  const qualifier = QUALIFIERS.find(([words]) => words.test(text))?.[1];
  return { office: found[1], ...(qualifier ? { qualifier } : {}) };
}

/** Positions in Wikidata's query that are the head of a state or its government. */
const POSITIONS: Readonly<Record<string, string>> = {
  president: 'President',
  'prime minister': 'Prime Minister',
  premier: 'Premier',
  'premier of the state council': 'Premier',
  'federal chancellor': 'Chancellor',
  taoiseach: 'Taoiseach',
  'chief executive': 'Chief Executive',
  king: 'King',
  monarch: 'King',
  emperor: 'Emperor',
  emir: 'Emir',
  sultan: 'Sultan',
};

/** The office of a Wikidata position. Null for a minister or any other position. */
export const headOfficeOf = (position: string): string | null => POSITIONS[position.toLowerCase()] ?? null;

/** The name of an office: by its title alone ("Pope") or with the country ("Prime Minister of France"). */
export const officeName = (office: string, country: string): string =>
  office === 'Pope' || office === 'Taoiseach' ? office : `${office} of ${country}`;
