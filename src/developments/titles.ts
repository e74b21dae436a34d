import type { Role } from '../facts/model.ts';

/** Other forms of a title, or of the word that leads it, in news prose and in garbled copies of it. */
const FORMS: readonly (readonly string[])[] = [
  ['chief executive officer', 'chief executive', 'ceo'],
  ['chief technology officer', 'cto'],
  ['chief operating officer', 'coo'],
  ['chief financial officer', 'cfo'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['board member', 'member of the board', 'director'],
  ['co-leader', 'co-lead', 'coleader', 'colead'],
  ['leader', 'lead', 'head'],
  ['co-founder', 'cofounder'],
  ['vice-president', 'vice president', 'vp'],
  ['senator', 'sen.'],
  ['representative', 'rep.'],
];

/** Titles that many people have: they say which role is meant only together with the organisation. */
const COMMON =
  /^(?:(?:senior |staff |research |lead )?(?:researcher|engineer|scientist|writer|reporter|editor|adviser|analyst|fellow|lawyer)|board member|member|director|founder|co-founder|head|lead|co-lead|president|chair|professor|chief)$/;

/** What to look for in a sentence that may state this role. */
export type TitleSearch = {
  /** Any of these words, in lower case, the longest first. */
  readonly forms: readonly string[];
  /** The sentence must name the organisation, or what the title is of, as well. */
  readonly needsPlace: boolean;
  /** What the title is of, where it says so: "alignment" and "work" of "head of alignment work". */
  readonly scope: readonly string[];
  /** Words of which one stands for the place: the organisation, and what the title is of ("superalignment"). */
  readonly places: readonly string[];
};

/** "commerce secretary" for "US secretary of commerce": how an office is said before a name. */
function turned(title: string): readonly string[] {
  const office = /^(?:us |uk |eu )?(secretary|minister|commissioner) (?:of|for) (?:the )?([a-z ]+)$/.exec(title);
  return office ? [`${office[2]} ${office[1]}`] : [];
}

/** Takes "co-lead of the superalignment team" at OpenAI apart into what is held and where. */
export function titleSearch({ title, organisation }: Role): TitleSearch {
  const plain = title.toLowerCase().replace(/^(?:interim|acting) /, '');
  const [head = plain, ...rest] = plain.split(/ (?:of|on|for|in|at) (?:the )?/);
  const whole = FORMS.find((forms) => forms.includes(plain));
  const forms = whole ?? FORMS.find((group) => group.includes(head)) ?? [head];
  const scope = rest.flatMap((part) => part.split(' ').filter((word) => word.length > 4));
  const places = [...scope, ...(organisation ? [organisation.replace(/^the /, '')] : [])];
  return {
    forms: [...new Set([plain, ...forms, ...turned(plain)])].sort((a, b) => b.length - a.length),
    scope,
    needsPlace: COMMON.test(head),
    places: places.map((place) => place.toLowerCase()),
  };
}
