import type { Refusal } from '../linking/mention-model.ts';
import type { Translate } from './translate.ts';

const REFUSAL_KEYS: Readonly<Record<Refusal['type'], string>> = {
  veto: 'notVeto',
  'not-in-use': 'notInUse',
  'before-its-time': 'notBegun',
  address: 'notAddress',
  'any-law': 'notAnyLaw',
  'no-evidence': 'notMeant',
  'other-sense': 'notThisSense',
  several: 'notSure',
  'no-full-name': 'notFullName',
  couple: 'notOnePerson',
  'common-name': 'notCommonName',
  'no-country': 'notCountry',
  'needs-title': 'notTitled',
  'other-bearer': 'notThisBearer',
  'no-day': 'notDated',
  'other-office': 'notThisOffice',
  'other-time': 'notThisTime',
  'office-of-whom': 'notOfWhom',
  'no-holder': 'notOneHolder',
  'part-of': 'notWhole',
  phrase: 'notInPhrase',
  firm: 'notFirm',
  'someone-else': 'notSomeoneElse',
  'shortly-before': 'notShortlyBefore',
  acronym: 'notAcronym',
  'of-place': 'notOfPlace',
  against: 'notAround',
  called: 'notCalled',
  'other-holder': 'notHolder',
};

/** Why words of the article do not mean an entity: "the text calls this person “the actor”". */
export const sayRefusal = (refusal: Refusal, t: Translate): string =>
  t(REFUSAL_KEYS[refusal.type], 'words' in refusal ? refusal.words : '');
