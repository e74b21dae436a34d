import type { Coverage, KindCoverage } from './coverage.ts';
import { share } from './coverage-text.ts';
import type { Facts } from './facts.ts';
import type { DangerousAlias } from './review/danger.ts';

/** The coverage as an HTML page: what the pack has, where it is thin, and what guards the dangerous names. */
export function coveragePage(facts: Facts, coverage: Coverage, dangerous: readonly DangerousAlias[]): string {
  const { lastYear, kinds, total, years, sources } = coverage;
  const most = Math.max(1, ...years.map(({ events }) => events));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(facts.head.title)}: coverage</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --rule: color-mix(in srgb, currentColor 20%, transparent); }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1, h2 { font-family: Georgia, serif; font-weight: 600; line-height: 1.2; }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; margin: 1rem 0 2rem; }
  th, td { text-align: end; padding: .3rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
  th:first-child, td:first-child, .words td, .words th { text-align: start; }
  tfoot { font-weight: 600; }
  .bar { display: inline-block; height: .7em; background: #2f6f8f; }
  .scroll { overflow-x: auto; }
</style>
<h1>${escapeHtml(facts.head.title)}</h1>
<p>Facts as of <time>${facts.head.asOf}</time>. ${sources.pages} pages as sources: ${sources.A} graded A, ${sources.B} B, ${sources.C} C.
Where nothing is listed after a date, nothing was found; it does not follow that nothing happened.</p>
<h2>By kind</h2>
<p>An event counts for each kind that it is about. “A or B” is the share of dated statements (roles, statuses, members, events)
with a source above grade C: A is a primary source or a major outlet itself, B trade press, law firms, reference sites and
copies of major outlets, C aggregators, blogs and digests.</p>
<div class="scroll"><table>
<thead><tr><th scope="col">Kind<th scope="col">Entities<th scope="col">Roles<th scope="col">Statuses<th scope="col">Events<th scope="col">Latest fact<th scope="col">A or B<th scope="col">Nothing of ${lastYear}</thead>
<tbody>${kinds.map((row) => kindRow(row.kind, row)).join('')}</tbody>
<tfoot>${kindRow('All', total)}</tfoot>
</table></div>
<h2>Events by year</h2>
<table>
<thead><tr><th scope="col">Year<th scope="col">Events<th scope="col">On grade C alone<th></thead>
${years
  .map(
    ({ year, events, reported }) =>
      `<tr><td>${year}<td>${events}<td>${reported === 0 ? '' : reported}<td style="width:60%;text-align:start"><span class="bar" style="width:${((100 * events) / most).toFixed(1)}%"></span>`,
  )
  .join('')}</table>
<h2>Nothing of ${lastYear}</h2>
<p>About these, nothing dated in ${lastYear} is known: the first to look up when the facts are brought up to date.</p>
<table class="words">${kinds
    .filter(({ stale }) => stale.length > 0)
    .map(({ kind, stale }) => `<tr><th scope="row">${kind}<td>${stale.map(escapeHtml).join(', ')}`)
    .join('')}</table>
<h2>Dangerous forms of names, and what guards them</h2>
<p>Forms that are short, a common word or a known trap, and what has to hold before one is taken for the entity.</p>
<div class="scroll"><table class="words">
<thead><tr><th scope="col">Form<th scope="col">Entity<th scope="col">Danger<th scope="col">Guarded by</thead>
${dangerous.map(({ text, entity, why, guards }) => `<tr><td>${escapeHtml(text)}<td>${entity}<td>${why}<td>${escapeHtml(guards.join('; ') || 'nothing')}`).join('')}
</table></div>
</html>
`;
}

const kindRow = (name: string, row: Omit<KindCoverage, 'kind'>): string =>
  `<tr><td>${name}<td>${row.entities}<td>${row.roles}<td>${row.statuses}<td>${row.events}<td>${row.latest ?? ''}<td>${share(row.graded)}<td>${row.stale.length}`;

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
