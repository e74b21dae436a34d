/**
 * The names that English news uses for countries: ISO 3166-1 code, then names, then adjectives, each list joined by
 * "|". The first name is shown to readers. Codes and names follow ISO 3166-1. EU and UN are exceptional reservations
 * there.
 */
const TABLE = `
AF Afghanistan; Afghan
AL Albania; Albanian
DZ Algeria; Algerian
AD Andorra; Andorran
AO Angola; Angolan
AG Antigua and Barbuda; Antiguan
AR Argentina; Argentine|Argentinian
AM Armenia; Armenian
AU Australia; Australian|Aussie
AT Austria; Austrian
AZ Azerbaijan; Azerbaijani|Azeri
BS Bahamas|The Bahamas; Bahamian
BH Bahrain; Bahraini
BD Bangladesh; Bangladeshi
BB Barbados; Barbadian
BY Belarus; Belarusian|Belarussian
BE Belgium; Belgian
BZ Belize; Belizean
BJ Benin; Beninese
BT Bhutan; Bhutanese
BO Bolivia; Bolivian
BA Bosnia and Herzegovina|Bosnia; Bosnian
BW Botswana; Botswanan
BR Brazil; Brazilian
BN Brunei; Bruneian
BG Bulgaria; Bulgarian
BF Burkina Faso; Burkinabe
BI Burundi; Burundian
KH Cambodia; Cambodian
CM Cameroon; Cameroonian
CA Canada; Canadian
CV Cape Verde|Cabo Verde; Cape Verdean
CF Central African Republic; Central African
TD Chad; Chadian
CL Chile; Chilean
CN China; Chinese
CO Colombia; Colombian
KM Comoros; Comorian
CG Republic of the Congo|Congo-Brazzaville; Congolese
CD Democratic Republic of the Congo|DR Congo|DRC|Congo; Congolese
CR Costa Rica; Costa Rican
CI Ivory Coast|Côte d'Ivoire; Ivorian
HR Croatia; Croatian
CU Cuba; Cuban
CY Cyprus; Cypriot
CZ Czech Republic|Czechia; Czech
DK Denmark; Danish
DJ Djibouti; Djiboutian
DM Dominica; Dominican
DO Dominican Republic; Dominican
TL East Timor|Timor-Leste; Timorese|East Timorese
EC Ecuador; Ecuadorian|Ecuadorean
EG Egypt; Egyptian
SV El Salvador; Salvadoran|Salvadorean
GQ Equatorial Guinea; Equatorial Guinean|Equatoguinean
ER Eritrea; Eritrean
EE Estonia; Estonian
SZ Eswatini|Swaziland; Swazi
ET Ethiopia; Ethiopian
EU European Union|EU|Europe; European|EU
FJ Fiji; Fijian
FI Finland; Finnish
FR France; French
GA Gabon; Gabonese
GM Gambia|The Gambia; Gambian
GE Georgia; Georgian
DE Germany; German
GH Ghana; Ghanaian
GR Greece; Greek
GL Greenland; Greenlandic
GD Grenada; Grenadian
GT Guatemala; Guatemalan
GN Guinea; Guinean
GW Guinea-Bissau; Bissau-Guinean
GY Guyana; Guyanese
HT Haiti; Haitian
VA Vatican City|Vatican|Holy See; Vatican
HN Honduras; Honduran
HK Hong Kong; Hong Kong
HU Hungary; Hungarian
IS Iceland; Icelandic
IN India; Indian
ID Indonesia; Indonesian
IR Iran; Iranian
IQ Iraq; Iraqi
IE Ireland; Irish
IL Israel; Israeli
IT Italy; Italian
JM Jamaica; Jamaican
JP Japan; Japanese
JO Jordan; Jordanian
KZ Kazakhstan; Kazakh
KE Kenya; Kenyan
KI Kiribati; Kiribati
KP North Korea; North Korean
KR South Korea|Korea; South Korean|Korean
XK Kosovo; Kosovar|Kosovan
KW Kuwait; Kuwaiti
KG Kyrgyzstan; Kyrgyz
LA Laos; Lao|Laotian
LV Latvia; Latvian
LB Lebanon; Lebanese
LS Lesotho; Basotho
LR Liberia; Liberian
LY Libya; Libyan
LI Liechtenstein; Liechtenstein
LT Lithuania; Lithuanian
LU Luxembourg; Luxembourgish|Luxembourg
MO Macau; Macanese
MG Madagascar; Malagasy
MW Malawi; Malawian
MY Malaysia; Malaysian
MV Maldives; Maldivian
ML Mali; Malian
MT Malta; Maltese
MH Marshall Islands; Marshallese
MR Mauritania; Mauritanian
MU Mauritius; Mauritian
MX Mexico; Mexican
FM Micronesia; Micronesian
MD Moldova; Moldovan
MC Monaco; Monegasque
MN Mongolia; Mongolian
ME Montenegro; Montenegrin
MA Morocco; Moroccan
MZ Mozambique; Mozambican
MM Myanmar|Burma; Burmese
NA Namibia; Namibian
NR Nauru; Nauruan
NP Nepal; Nepali|Nepalese
NL Netherlands|Holland; Dutch
NZ New Zealand; New Zealand|Kiwi
NI Nicaragua; Nicaraguan
NE Niger; Nigerien
NG Nigeria; Nigerian
MK North Macedonia|Macedonia; Macedonian
NO Norway; Norwegian
OM Oman; Omani
PK Pakistan; Pakistani
PW Palau; Palauan
PS Palestine|Palestinian territories|Palestinian Authority; Palestinian
PA Panama; Panamanian
PG Papua New Guinea; Papua New Guinean
PY Paraguay; Paraguayan
PE Peru; Peruvian
PH Philippines; Philippine|Filipino
PL Poland; Polish
PT Portugal; Portuguese
PR Puerto Rico; Puerto Rican
QA Qatar; Qatari
RO Romania; Romanian
RU Russia|Russian Federation; Russian
RW Rwanda; Rwandan
KN Saint Kitts and Nevis; Kittitian
LC Saint Lucia; Saint Lucian
VC Saint Vincent and the Grenadines; Vincentian
WS Samoa; Samoan
SM San Marino; Sammarinese
ST São Tomé and Príncipe; São Toméan
SA Saudi Arabia; Saudi|Saudi Arabian
SN Senegal; Senegalese
RS Serbia; Serbian
SC Seychelles; Seychellois
SL Sierra Leone; Sierra Leonean
SG Singapore; Singaporean|Singapore
SK Slovakia; Slovak|Slovakian
SI Slovenia; Slovenian|Slovene
SB Solomon Islands; Solomon Islands
SO Somalia; Somali
ZA South Africa; South African
SS South Sudan; South Sudanese
ES Spain; Spanish
LK Sri Lanka; Sri Lankan
SD Sudan; Sudanese
SR Suriname; Surinamese
SE Sweden; Swedish
CH Switzerland; Swiss
SY Syria; Syrian
TW Taiwan; Taiwanese
TJ Tajikistan; Tajik
TZ Tanzania; Tanzanian
TH Thailand; Thai
TG Togo; Togolese
TO Tonga; Tongan
TT Trinidad and Tobago; Trinidadian
TN Tunisia; Tunisian
TR Turkey|Türkiye; Turkish
TM Turkmenistan; Turkmen
TV Tuvalu; Tuvaluan
UG Uganda; Ugandan
UA Ukraine; Ukrainian
AE United Arab Emirates|UAE|Emirates; Emirati
GB United Kingdom|Britain|UK|U.K.|Great Britain; British|UK|U.K.
US United States|United States of America|US|U.S.|America|USA; American|US|U.S.
UY Uruguay; Uruguayan
UZ Uzbekistan; Uzbek
VU Vanuatu; Vanuatuan
VE Venezuela; Venezuelan
VN Vietnam; Vietnamese
YE Yemen; Yemeni
ZM Zambia; Zambian
ZW Zimbabwe; Zimbabwean
`;

/** Parts of a country that have their own head of government or ministers: code, names, adjectives. */
const PARTS = `
GB-SCT Scotland; Scottish
GB-WLS Wales; Welsh
GB-NIR Northern Ireland; Northern Irish|Northern Ireland
GB-ENG England; English
`;

/** A country or a part of a country, as English news names it. */
export type Country = {
  /** ISO 3166 code: "JP", "GB-SCT". */
  readonly code: string;
  /** "Japan". */
  readonly names: readonly string[];
  /** "Japanese". */
  readonly adjectives: readonly string[];
};

/** Every country of the table, by code. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  `${TABLE}${PARTS}`
    .trim()
    .split(/\n+/)
    .map((line) => {
      const [, code = '', names = '', adjectives = ''] = /^(\S+) ([^;]+); (.+)$/.exec(line) ?? [];
      return [code, { code, names: names.split('|'), adjectives: adjectives.split('|') }];
    }),
);
