/**
 * How an official site forms addresses from a citation. `begins` recognises the kind of address. `whole` is the
 * complete form. docs/policies.md lists the rules for authors.
 */
type AddressRule = { readonly begins: RegExp; readonly whole: RegExp; readonly example: string };

/** 1st, 22nd, 111th. */
const ORDINAL = '(?:(?:\\d*[02-9])?(?:1st|2nd|3rd)|\\d*1[1-3]th|\\d*[04-9]th)';
const ELI_DAY = '\\d{4}/(?:[1-9]|1[0-2])/(?:[1-9]|[12]\\d|3[01])';

const RULES: readonly AddressRule[] = [
  {
    begins: /^https:\/\/www\.congress\.gov\/bill\//,
    whole: new RegExp(
      `/bill/${ORDINAL}-congress/(?:house|senate)-(?:bill|resolution|joint-resolution|concurrent-resolution)/[1-9]\\d*(?:/[a-z-]+)*$`,
    ),
    example: 'https://www.congress.gov/bill/111th-congress/house-bill/3590',
  },
  {
    begins: /^https:\/\/www\.govinfo\.gov\/app\/details\/PLAW-/,
    whole: /PLAW-[1-9]\d{1,2}publ[1-9]\d*$/,
    example: 'https://www.govinfo.gov/app/details/PLAW-111publ148',
  },
  {
    begins: /^https:\/\/www\.govinfo\.gov\/link\/statute\//,
    whole: /\/statute\/[1-9]\d*\/[1-9]\d*$/,
    example: 'https://www.govinfo.gov/link/statute/78/241',
  },
  {
    begins: /^https:\/\/uscode\.house\.gov\/view\.xhtml/,
    whole: /\?req=granuleid:USC-prelim-title[1-9]\d?-section[0-9A-Za-z-]+$/,
    example: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title20-section1681',
  },
  {
    begins: /^https:\/\/www\.federalregister\.gov\/citation\//,
    whole: /\/citation\/[1-9]\d*-FR-[1-9]\d*$/,
    example: 'https://www.federalregister.gov/citation/82-FR-8977',
  },
  {
    begins: /^https:\/\/www\.loc\.gov\/item\/usrep/,
    whole: /\/usrep\d{6,7}\/$/,
    example: 'https://www.loc.gov/item/usrep410113/',
  },
  {
    begins: /^https:\/\/www\.supremecourt\.gov\/(?:docket\/docketfiles|search\.aspx)/,
    whole:
      /\/(?:docket\/docketfiles\/html\/public\/\d\d(?:-|[am])\d+\.html|search\.aspx\?filename=\/docketfiles\/\d\d(?:-|[am])\d+\.htm)$/,
    example: 'https://www.supremecourt.gov/docket/docketfiles/html/public/19-1392.html',
  },
  {
    begins: /^https:\/\/eur-lex\.europa\.eu\/eli\//,
    whole: /\/eli\/[a-z_]+\/\d{4}\/[1-9]\d*\/oj$/,
    example: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  {
    begins: /^https:\/\/eur-lex\.europa\.eu\/legal-content\//,
    whole: /\/[A-Z]{2}\/TXT\/\?uri=CELEX(?::|%3A)[1-9]\d{4}[A-Z]{1,2}(?:\d{1,4}(?:\(\d\d\))?(?:\/TXT)?|\/TXT)$/,
    example: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311',
  },
  {
    begins: /^https?:\/\/www\.legislation\.gov\.uk\/(?:ukpga|uksi|asp|ssi|anaw|nia)\//,
    whole: /\/[a-z]+\/\d{4}\/[1-9]\d*(?:\/.*)?$/,
    example: 'https://www.legislation.gov.uk/ukpga/2023/50',
  },
  {
    begins: /^https:\/\/undocs\.org\//,
    whole: /^https:\/\/undocs\.org\/[AEST]\/(?:RES\/)?[0-9A-Z]+(?:\/\d+)?(?:\([0-9IVXL]+\))?(?:\/\d+)?$/,
    example: 'https://undocs.org/S/RES/2231(2015)',
  },
  {
    begins: /^https:\/\/treaties\.un\.org\/Pages\/ViewDetails/,
    whole: /\?src=TREATY&mtdsg_no=[IVXL]+(?:-\d+)?(?:-[a-z0-9])*&chapter=\d+&clang=_en$/,
    example: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVII-7-d&chapter=27&clang=_en',
  },
  {
    begins: /^https:\/\/www\.recht\.bund\.de\/bgbl\//,
    whole: /\/bgbl\/[12]\/\d{4}\/[1-9]\d*\/VO\.html$/,
    example: 'https://www.recht.bund.de/bgbl/1/2024/109/VO.html',
  },
  {
    begins: /^https:\/\/www\.bgbl\.de\//,
    whole: /jumpTo=bgbl[12]\d\ds\d{4}\.pdf$/,
    example: 'https://www.bgbl.de/xaver/bgbl/start.xav?startbk=Bundesanzeiger_BGBl&jumpTo=bgbl117s3352.pdf',
  },
  {
    begins: /^https:\/\/www\.legifrance\.gouv\.fr\/eli\//,
    whole: new RegExp(`/eli/[a-z_]+/${ELI_DAY}/[0-9A-Z-]+/jo/texte$`),
    example: 'https://www.legifrance.gouv.fr/eli/loi/2023/4/14/2023-270/jo/texte',
  },
];

/**
 * An example of the right address, if `url` begins like an address formed from a citation but does not have its
 * complete form. Else null.
 */
export function faultyCitation(url: string): string | null {
  const rule = RULES.find(({ begins }) => begins.test(url));
  return rule === undefined || rule.whole.test(url) ? null : rule.example;
}

/**
 * Hosts of parliaments, courts, gazettes, governments and treaty depositaries. What they publish is the source itself.
 */
const OFFICIAL_HOSTS =
  /(?:^|\.)(?:gov|mil|europa\.eu|un\.org|undocs\.org|unoda\.org|who\.int|nato\.int|coe\.int|iaea\.org|icrc\.org|osce\.org|loc\.gov|bund\.de|bgbl\.de|bundestag\.de|bundesverfassungsgericht\.de|gesetze-im-internet\.de|bmas\.de|bmvg\.de|gouv\.fr|conseil-constitutionnel\.fr|supremecourt\.uk|parliament\.uk|parliament\.scot|judiciaryni\.uk|electoralcommission\.org\.uk|pca-cpa\.org|nic\.in|rbi\.org\.in|kremlin\.ru|worldbank\.org|rcepsec\.org|thecorestandards\.org)$|(?:^|\.)gov\.[a-z]{2}$|(?:^|\.)(?:govt|go)\.[a-z]{2}$/;

/**
 * True if the host belongs to the body that made, keeps or decided the thing.
 *
 * @throws TypeError for a text that is not a whole address
 */
export const isPrimaryAddress = (url: string): boolean => OFFICIAL_HOSTS.test(new URL(url).hostname);
