import type { NameForm, OfficeRecord } from '../registers/register-model.ts';

/** An office and the titles that the sources give it. */
type Post = {
  readonly id: string;
  readonly name: string;
  readonly titles: readonly string[];
  readonly of?: string;
  readonly aliases?: readonly NameForm[];
};

const department = (id: string, name: string, titles: readonly string[]): Post => ({ id, name, titles });

const POSTS: readonly Post[] = [
  department('us-secretary-of-state', 'US secretary of state', ['Secretary of State']),
  department('us-secretary-of-the-treasury', 'US secretary of the Treasury', ['Secretary of the Treasury']),
  {
    id: 'us-secretary-of-defense',
    name: 'US secretary of defense',
    titles: ['Secretary of Defense', 'Secretary of War'],
    aliases: [{ t: 'Secretary of War', from: '2025-09-05' }],
  },
  department('us-attorney-general', 'US attorney general', ['Attorney General']),
  department('us-secretary-of-the-interior', 'US secretary of the interior', ['Secretary of the Interior']),
  department('us-secretary-of-agriculture', 'US secretary of agriculture', ['Secretary of Agriculture']),
  department('us-secretary-of-commerce', 'US secretary of commerce', ['Secretary of Commerce']),
  department('us-secretary-of-labor', 'US secretary of labor', ['Secretary of Labor']),
  department('us-secretary-of-health', 'US secretary of health and human services', [
    'Secretary of Health & Human Services',
    'Secretary of Health and Human Services',
    'Secretary of Health, Education & Welfare/Secretary of Health & Human Services',
  ]),
  department('us-secretary-of-health-education-and-welfare', 'US secretary of health, education and welfare', [
    'Secretary of Health, Education & Welfare',
  ]),
  department('us-secretary-of-housing', 'US secretary of housing and urban development', [
    'Secretary of Housing & Urban Development',
    'Secretary of Housing and Urban Development',
  ]),
  department('us-secretary-of-transportation', 'US secretary of transportation', ['Secretary of Transportation']),
  department('us-secretary-of-energy', 'US secretary of energy', ['Secretary of Energy']),
  department('us-secretary-of-education', 'US secretary of education', ['Secretary of Education']),
  department('us-secretary-of-veterans-affairs', 'US secretary of veterans affairs', ['Secretary of Veterans Affairs']),
  department('us-secretary-of-homeland-security', 'US secretary of homeland security', [
    'Secretary of Homeland Security',
  ]),
  department('us-epa-administrator', 'administrator of the US Environmental Protection Agency', [
    'EPA Administrator',
    'Administrator of the Environmental Protection Agency',
  ]),
  department('us-omb-director', 'director of the US Office of Management and Budget', [
    'OMB Director',
    'Director of the Office of Management and Budget',
  ]),
  department('us-trade-representative', 'US trade representative', [
    'U.S. Trade Representative',
    'United States Trade Representative',
  ]),
  department('us-ambassador-to-the-united-nations', 'US ambassador to the United Nations', [
    'UN Ambassador',
    'Ambassador to the United Nations',
  ]),
  department('us-sba-administrator', 'administrator of the US Small Business Administration', [
    'SBA Administrator',
    'Administrator of the Small Business Administration',
  ]),
  department('us-director-of-national-intelligence', 'US director of national intelligence', [
    'Director of National Intelligence',
  ]),
  department('us-cia-director', 'director of the CIA', [
    'CIA Director',
    'Director of the Central Intelligence Agency',
    'Director of Central Intelligence/CIA Director',
  ]),
  department('us-director-of-central-intelligence', 'US director of central intelligence', [
    'Director of Central Intelligence',
  ]),
  department('us-chief-of-staff', 'White House chief of staff', ['Chief of Staff', 'White House Chief of Staff']),
  department('us-cea-chair', 'chair of the US Council of Economic Advisers', [
    'CEA Chair',
    'Chair of the Council of Economic Advisers',
  ]),
  department('us-ostp-director', 'director of the White House Office of Science and Technology Policy', [
    'OSTP Director',
    'Director of the Office of Science and Technology Policy',
  ]),
  department('us-ai-and-crypto-czar', 'White House AI and crypto czar', ['AI and Crypto Czar']),
  department('us-border-czar', 'White House border czar', ['Border Czar']),
  department('us-cdc-director', 'director of the US Centers for Disease Control and Prevention', ['CDC Director']),
  department('us-cms-administrator', 'administrator of the US Centers for Medicare and Medicaid Services', [
    'CMS Administrator',
  ]),
  department('us-fed-chair', 'chair of the US Federal Reserve', ['Chair of the Federal Reserve']),
  department('us-ftc-chair', 'chair of the US Federal Trade Commission', ['Chair of the Federal Trade Commission']),
  department('us-joint-chiefs-chairman', 'chairman of the US Joint Chiefs of Staff', [
    'Chairman of the Joint Chiefs of Staff',
  ]),
  department('us-fda-commissioner', 'commissioner of the US Food and Drug Administration', [
    'Commissioner of Food and Drugs',
  ]),
  department('us-fbi-director', 'director of the FBI', ['Director of the Federal Bureau of Investigation']),
  department('us-nec-director', 'director of the US National Economic Council', [
    'Director of the National Economic Council',
  ]),
  department('us-opm-director', 'director of the US Office of Personnel Management', [
    'Director of the Office of Personnel Management',
  ]),
  department('us-fema-administrator', 'administrator of the US Federal Emergency Management Agency', [
    'FEMA Administrator',
  ]),
  department('us-nasa-administrator', 'administrator of NASA', [
    'NASA Administrator',
    'Administrator of the National Aeronautics and Space Administration',
  ]),
  department('us-national-security-adviser', 'US national security adviser', ['National Security Advisor']),
  department('us-secretary-of-the-army', 'US secretary of the Army', ['Secretary of the Army']),
  department('us-secretary-of-the-navy', 'US secretary of the Navy', ['Secretary of the Navy']),
  department('us-surgeon-general', 'US surgeon general', ['Surgeon General']),
  department('us-usaid-administrator', 'administrator of USAID', [
    'USAID Administrator',
    'Administrator of the United States Agency for International Development',
  ]),
  department('us-press-secretary', 'White House press secretary', ['White House Press Secretary']),
];

const BY_TITLE = new Map(POSTS.flatMap((post) => post.titles.map((title) => [title, post] as const)));

/** Offices that the president's own file covers to the day. */
export const PRESIDENCY: readonly OfficeRecord[] = [
  {
    o: 'us-president',
    name: 'President of the United States',
    country: 'US',
    place: 'United States',
    seats: 1,
    now: true,
  },
  {
    o: 'us-vice-president',
    name: 'Vice President of the United States',
    country: 'US',
    place: 'United States',
    seats: 1,
    now: true,
  },
];

/** The office of a title in the cabinet or around it, or null for any other title. */
export function executiveOffice(title: string): OfficeRecord | null {
  const post = BY_TITLE.get(title);
  if (!post) return null;
  return {
    o: post.id,
    name: post.name,
    ...(SAME_OFFICES[post.id] && { same: [...(SAME_OFFICES[post.id] ?? [])] }),
    place: 'United States',
    country: 'US',
    seats: 1,
    now: true,
    aliases: [...(post.aliases ?? []), ...shortForms(post)],
  };
}

/** Offices that news calls by the initials of the agency, or by the department before "secretary". */
const SHORT_OFFICE_NAMES: Readonly<Record<string, readonly string[]>> = {
  'us-secretary-of-health': ['US health secretary'],
  'us-secretary-of-housing': ['US housing secretary'],
  'us-epa-administrator': ['EPA administrator'],
  'us-cia-director': ['CIA director'],
  'us-fbi-director': ['FBI director'],
  'us-cdc-director': ['CDC director'],
  'us-fda-commissioner': ['FDA commissioner'],
  'us-ftc-chair': ['FTC chair'],
  'us-fema-administrator': ['FEMA administrator'],
  'us-nasa-administrator': ['NASA administrator'],
  'us-fed-chair': ['Federal Reserve chair', 'Fed chair'],
};

/** The same offices in the register of cabinets, which has their earlier holders. */
const SAME_OFFICES: Readonly<Record<string, readonly string[]>> = {
  'us-fbi-director': ['cabinets:Q1057168'],
  'us-fed-chair': ['cabinets:Q2666591'],
  'us-national-security-adviser': ['cabinets:Q1414246'],
  'us-press-secretary': ['cabinets:Q2306431'],
};

function shortForms({ id, name }: Post): readonly string[] {
  const department = /^US secretary of (?:the )?([A-Za-z ]+)$/.exec(name)?.[1];
  const turned =
    department && department !== 'state' && !SHORT_OFFICE_NAMES[id] ? [`US ${department.toLowerCase()} secretary`] : [];
  return [...turned, ...(SHORT_OFFICE_NAMES[id] ?? [])];
}
