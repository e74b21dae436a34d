import type { Candidate } from './candidate.ts';
import { Evidence, type OpenCandidate } from './evidence.ts';
import type { AliasRecord } from './names/gazetteer.ts';
import type { Introduction } from './offices/holder-surnames.ts';
import type { ChosenOffice } from './offices/offices.ts';
import type { Setting } from './people/who.ts';
import type { TokenisedArticle } from './reading.ts';

/** The offices that are marked, and the nicknames whose conditions are met: "Boris … Johnson paid tribute". */
export function introductionsIn(
  reading: TokenisedArticle,
  open: readonly OpenCandidate[],
  offices: ReadonlyMap<Candidate, ChosenOffice>,
  { offices: known, profileOf }: Setting,
): readonly Introduction[] {
  const ofOffices = [...offices].map(
    ([candidate, { office, holder }]): Introduction => ({
      candidate,
      person: holder,
      country: known.countryOf(office),
    }),
  );
  const isNickname = ({ kind, full, surname, context }: AliasRecord): boolean =>
    kind === 'person' && !full && !surname && context.length > 0;
  const nicknames = open.filter(({ aliases }) => aliases.some(isNickname));
  if (nicknames.length === 0) return ofOffices;
  const evidence = new Evidence(reading, open);
  const ofNicknames = nicknames.flatMap(({ candidate, aliases }) =>
    aliases
      .filter((alias) => isNickname(alias) && evidence.grounds(candidate, alias) !== null)
      .map(
        ({ entity }): Introduction => ({
          candidate,
          person: entity,
          country: profileOf(entity)?.roles[0]?.country ?? null,
        }),
      ),
  );
  return [...ofOffices, ...ofNicknames].sort((a, b) => a.candidate.first - b.candidate.first);
}
