/** ISO 3166 codes of the countries whose names begin with the surname in English news. */
export const SURNAME_FIRST: ReadonlySet<string> = new Set(['CN', 'KR', 'KP', 'TW']);
