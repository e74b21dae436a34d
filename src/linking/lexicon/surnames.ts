import { GIVEN_NAMES } from '../word-lists.ts';

/**
 * English and Irish surnames that more than 150,000 Americans have. Together with a common given name, such a surname
 * belongs to many people. Source: the US Census Bureau's list of surnames of 2010 (public domain).
 */
const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin lee thompson white harris
  clark lewis robinson walker young allen king wright scott hill green adams nelson baker hall campbell mitchell carter roberts
  phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly
  howard ward cox richardson wood watson brooks bennett gray james hughes price myers long foster sanders ross powell sullivan
  russell jenkins perry butler barnes fisher henderson coleman simmons patterson jordan reynolds hamilton graham wallace west
  cole hayes bryant gibson ellis stevens murray ford marshall owens mcdonald harrison kennedy wells woods henry freeman webb
  tucker burns crawford olson simpson porter hunter gordon shaw snyder mason dixon hunt hicks holmes palmer wagner black
  robertson boyd rose stone fox warren mills meyer rice schmidt daniels ferguson nichols stephens ryan hansen johnston dunn
  peters hart carpenter lane riley armstrong carr cunningham bradley spencer weaver elliott knight lawson ray watkins payne
  pierce berry arnold austin hudson carroll matthews duncan andrews ruiz fields harper chapman lawrence richards jensen george
  weber wheeler hawkins perkins day hoffman gardner burke curry cohen miles hale barker`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** True if the full name is a common given name and a common surname ("James Baker"). */
export function isCommonName(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^(?:\p{L}\.?|jr\.?|sr\.?|ii|iii|iv)$/u.test(word));
  return words.length === 2 && GIVEN_NAMES.has(words[0] ?? '') && COMMON_SURNAMES.has(words[1] ?? '');
}
