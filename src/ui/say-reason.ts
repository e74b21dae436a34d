import type { Reason } from '../linking/mention-model.ts';
import type { Translate } from './translate.ts';

const REASON_KEYS: Readonly<Record<Reason['type'], string>> = {
  name: 'whyName',
  'person-title': 'whyPersonTitle',
  above: 'whyAbove',
  nearest: 'whyNearest',
  named: 'whyNamed',
  title: 'whyTitle',
  caption: 'whyCaption',
  clear: 'whyClear',
  mentioned: 'whyMentioned',
  around: 'whyAround',
  pronoun: 'whyPronoun',
  office: 'whyOffice',
  country: 'whyCountry',
  defined: 'whyDefined',
};

/**
 * Why words of the article mean an entity: "matched “Leike” because “Jan Leike” appears above".
 *
 * @param surface the words of the mention
 */
export const sayReason = (reason: Reason, surface: string, t: Translate): string =>
  t(REASON_KEYS[reason.type], surface, 'words' in reason ? reason.words : '');
