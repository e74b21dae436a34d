/**
 * What German, French and Spanish news calls the countries whose offices it names most. A line has the ISO 3166 code,
 * then names and adjectives for each language, each list joined by "|". German adjectives lack their ending.
 */
const TABLE = `
US; USA|Vereinigten Staaten|Vereinigte Staaten; amerikanisch|US-amerikanisch; États-Unis|Etats-Unis; américain|américaine; Estados Unidos|EE UU|EE. UU.|EE.UU.|EEUU; estadounidense|norteamericano|norteamericana
GB; Großbritannien|Vereinigtes Königreich|Vereinigten Königreichs; britisch; Royaume-Uni|Grande-Bretagne; britannique; Reino Unido|Gran Bretaña; británico|británica
DE; Deutschland; deutsch; Allemagne; allemand|allemande; Alemania; alemán|alemana
FR; Frankreich; französisch; France; français|française; Francia; francés|francesa
ES; Spanien; spanisch; Espagne; espagnol|espagnole; España; español|española
IT; Italien; italienisch; Italie; italien|italienne; Italia; italiano|italiana
AT; Österreich; österreichisch; Autriche; autrichien|autrichienne; Austria; austriaco|austriaca|austríaco|austríaca
RU; Russland|Rußland; russisch; Russie; russe; Rusia; ruso|rusa
UA; Ukraine; ukrainisch; Ukraine; ukrainien|ukrainienne; Ucrania; ucraniano|ucraniana
PL; Polen; polnisch; Pologne; polonais|polonaise; Polonia; polaco|polaca
HU; Ungarn; ungarisch; Hongrie; hongrois|hongroise; Hungría; húngaro|húngara
CZ; Tschechien; tschechisch; Tchéquie|République tchèque; tchèque; Chequia|República Checa; checo|checa
SK; Slowakei; slowakisch; Slovaquie; slovaque; Eslovaquia; eslovaco|eslovaca
GR; Griechenland; griechisch; Grèce; grec|grecque; Grecia; griego|griega
PT; Portugal; portugiesisch; Portugal; portugais|portugaise; Portugal; portugués|portuguesa
NL; Niederlande|Niederlanden; niederländisch; Pays-Bas; néerlandais|néerlandaise; Países Bajos; neerlandés|neerlandesa
BE; Belgien; belgisch; Belgique; belge; Bélgica; belga
SE; Schweden; schwedisch; Suède; suédois|suédoise; Suecia; sueco|sueca
NO; Norwegen; norwegisch; Norvège; norvégien|norvégienne; Noruega; noruego|noruega
DK; Dänemark; dänisch; Danemark; danois|danoise; Dinamarca; danés|danesa
FI; Finnland; finnisch; Finlande; finlandais|finlandaise; Finlandia; finlandés|finlandesa
IE; Irland; irisch; Irlande; irlandais|irlandaise; Irlanda; irlandés|irlandesa
RS; Serbien; serbisch; Serbie; serbe; Serbia; serbio|serbia
RO; Rumänien; rumänisch; Roumanie; roumain|roumaine; Rumanía; rumano|rumana
BG; Bulgarien; bulgarisch; Bulgarie; bulgare; Bulgaria; búlgaro|búlgara
BY; Belarus|Weißrussland; belarussisch|weißrussisch; Biélorussie; biélorusse; Bielorrusia; bielorruso|bielorrusa
TR; Türkei; türkisch; Turquie; turc|turque; Turquía; turco|turca
IL; Israel; israelisch; Israël; israélien|israélienne; Israel; israelí
EG; Ägypten; ägyptisch; Égypte|Egypte; égyptien|égyptienne; Egipto; egipcio|egipcia
SY; Syrien; syrisch; Syrie; syrien|syrienne; Siria; sirio|siria
LB; Libanon; libanesisch; Liban; libanais|libanaise; Líbano; libanés|libanesa
IQ; Irak; irakisch; Irak; irakien|irakienne; Irak; iraquí
IR; Iran; iranisch; Iran; iranien|iranienne; Irán; iraní
PK; Pakistan; pakistanisch; Pakistan; pakistanais|pakistanaise; Pakistán; pakistaní
IN; Indien; indisch; Inde; indien|indienne; India; indio|india
CN; China; chinesisch; Chine; chinois|chinoise; China; chino|china
JP; Japan; japanisch; Japon; japonais|japonaise; Japón; japonés|japonesa
KR; Südkorea; südkoreanisch; Corée du Sud; sud-coréen|sud-coréenne; Corea del Sur; surcoreano|surcoreana
AU; Australien; australisch; Australie; australien|australienne; Australia; australiano|australiana
NZ; Neuseeland; neuseeländisch; Nouvelle-Zélande; néo-zélandais|néo-zélandaise; Nueva Zelanda; neozelandés|neozelandesa
CA; Kanada; kanadisch; Canada; canadien|canadienne; Canadá; canadiense
MX; Mexiko; mexikanisch; Mexique; mexicain|mexicaine; México; mexicano|mexicana
BR; Brasilien; brasilianisch; Brésil; brésilien|brésilienne; Brasil; brasileño|brasileña
AR; Argentinien; argentinisch; Argentine; argentin|argentine; Argentina; argentino|argentina
CL; Chile; chilenisch; Chili; chilien|chilienne; Chile; chileno|chilena
CO; Kolumbien; kolumbianisch; Colombie; colombien|colombienne; Colombia; colombiano|colombiana
PE; Peru; peruanisch; Pérou; péruvien|péruvienne; Perú; peruano|peruana
VE; Venezuela; venezolanisch; Venezuela; vénézuélien|vénézuélienne; Venezuela; venezolano|venezolana
BO; Bolivien; bolivianisch; Bolivie; bolivien|bolivienne; Bolivia; boliviano|boliviana
EC; Ecuador; ecuadorianisch; Équateur|Equateur; équatorien|équatorienne; Ecuador; ecuatoriano|ecuatoriana
CU; Kuba; kubanisch; Cuba; cubain|cubaine; Cuba; cubano|cubana
ZA; Südafrika; südafrikanisch; Afrique du Sud; sud-africain|sud-africaine; Sudáfrica; sudafricano|sudafricana
NG; Nigeria; nigerianisch; Nigeria; nigérian|nigériane; Nigeria; nigeriano|nigeriana
KE; Kenia; kenianisch; Kenya; kényan|kényane; Kenia; keniano|keniana
`;

/** Languages besides English whose news is searched for offices. */
export type OfficeLanguage = 'de' | 'fr' | 'es';

/** The forms that a language uses for countries, each with the ISO 3166 code of its country. */
export type CountryWords = {
  /** "Frankreich", "Vereinigten Staaten". */
  readonly names: ReadonlyMap<string, string>;
  /** "französisch" (German: without its ending), "française". */
  readonly adjectives: ReadonlyMap<string, string>;
};

const ROWS = TABLE.trim()
  .split('\n')
  .map((line) => line.split('; ').map((forms) => forms.split('|')));

const codes = (column: number): ReadonlyMap<string, string> =>
  new Map(ROWS.flatMap((row) => (row[column] ?? []).map((form): [string, string] => [form, row[0]?.[0] ?? ''])));

/** The words for countries in each of these languages. */
export const COUNTRY_WORDS: Readonly<Record<OfficeLanguage, CountryWords>> = {
  de: { names: codes(1), adjectives: codes(2) },
  fr: { names: codes(3), adjectives: codes(4) },
  es: { names: codes(5), adjectives: codes(6) },
};

/** The forms as one group of a pattern, the longest first. */
export const anyOf = (forms: Iterable<string>): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.]/g, '\\.'))
    .join('|');
