import { officeSlug } from './records.ts';

/** A stretch of days in one party. `to` is empty if the data has no end. */
export type PartySpell = { readonly from: string; readonly to: string; readonly party: string };

const CODES: readonly (readonly [code: string, upstream: string, shown?: string])[] = [
  ['C', 'Conservative'],
  ['L', 'Labour'],
  ['LC', 'Labour (Co-op)', 'Labour and Co-operative'],
  ['LD', 'Liberal Democrat'],
  ['X', 'Crossbench', 'Crossbench'],
  ['NA', 'Non-affiliated', 'non-affiliated'],
  ['O', 'Other'],
  ['SNP', 'Scottish National Party'],
  ['I', 'Independent', 'independent'],
  ['DUP', 'Democratic Unionist Party'],
  ['SDP', 'Social Democratic Party'],
  ['UUP', 'Ulster Unionist Party'],
  ['SF', 'Sinn Féin'],
  ['PC', 'Plaid Cymru'],
  ['SDLP', 'Social Democratic & Labour Party', 'Social Democratic and Labour Party'],
  ['TIG', 'Change UK - The Independent Group', 'Change UK'],
  ['G', 'Green Party'],
  ['S', 'Speaker', 'Speaker'],
  ['LS', 'Lord Speaker', 'Lord Speaker'],
  ['UKIP', 'UK Independence Party'],
  ['RUK', 'Reform UK'],
  ['YP', 'Your Party'],
  ['RB', 'Restore Britain'],
  ['A', 'Alliance', 'Alliance Party'],
  ['TUV', 'Traditional Unionist Voice'],
];
/** Entries of Parliament's list that are not parties. */
const NO_PARTY = new Set(['Not known', 'Other', 'Bishops']);

/** Spelled-out names by the codes that the roles use. */
export const PARTIES: Record<string, string> = Object.fromEntries(
  CODES.map(([code, upstream, shown]) => [code, shown ?? upstream]),
);
const byUpstream = new Map(CODES.map(([code, upstream]) => [upstream, code]));

/**
 * The code of a party in Parliament's list. A rare party gets a code made from its name, and {@link PARTIES} spells it
 * out.
 */
export function partyCode(party: string): string {
  const known = byUpstream.get(party);
  if (known) return known;
  const code = officeSlug(party);
  PARTIES[code] = party;
  byUpstream.set(party, code);
  return code;
}

/**
 * Cuts a spell in one seat where the party changes. Parliament's list has no party during a dissolution, so a day
 * without a party counts to the party before it.
 */
export function spellsIn(
  spell: { readonly from: string; readonly to: string },
  parties: readonly PartySpell[],
): readonly PartySpell[] {
  const inside = parties
    .filter((one) => one.from !== '' && one.from < spell.to && (one.to === '' || one.to > spell.from))
    .map((one) => ({ ...one, party: NO_PARTY.has(one.party) ? '' : one.party }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const cuts: { from: string; party: string }[] = [];
  for (const one of inside) {
    const last = cuts.at(-1);
    if (last?.party === one.party) continue;
    cuts.push({ from: cuts.length === 0 || one.from < spell.from ? spell.from : one.from, party: one.party });
  }
  if (cuts.length === 0) return [{ ...spell, party: '' }];
  return cuts
    .map((cut, index) => ({ from: cut.from, to: cuts[index + 1]?.from ?? spell.to, party: cut.party }))
    .filter((one) => one.from < one.to);
}
