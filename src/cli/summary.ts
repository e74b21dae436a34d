import type { Analysis, EntityView } from '../analysis-model.ts';
import type { FoundDate } from '../article/article-model.ts';
import { sayDate } from '../dates/say.ts';
import type { PageReport } from '../messages.ts';
import { english } from '../ui/english.ts';
import { sayHow } from '../ui/say-how.ts';
import { sayInEnglish } from './say-in-english.ts';
import { verdictInEnglish } from './verdict.ts';

/** The most developments shown. The popup has all of them. */
const MOST_DEVELOPMENTS = 10;

/** Describes the extension's results for a page, as lines for a terminal. */
export function summary(report: PageReport): string[] {
  switch (report.state) {
    case 'ready':
      return [
        '',
        report.article.title,
        dates(report.analysis),
        ...mentioned(report.analysis),
        ...notes(report.analysis),
        ...developments(report.analysis),
        '',
      ];
    case 'not-article':
      return [`This page was not read as an article: ${verdictInEnglish(report.why)}`];
    case 'off':
      return ['Afterword is switched off for this site.'];
    case 'failed':
      return [`Reading the page failed: ${report.error}`];
  }
}

function dates({ published, modified }: Analysis): string {
  const say = (found: FoundDate | null) =>
    found ? `${sayDate(found.date, 'en')} (${sayHow(found.how, english)})` : 'no date found';
  return modified ? `Published ${say(published)}, updated ${say(modified)}` : `Published ${say(published)}`;
}

function mentioned({ entities, mentions }: Analysis): string[] {
  const views = Object.values(entities);
  return [
    '',
    `Mentioned: ${plural(views.length, 'name')}, ${plural(mentions.length, 'mention')}`,
    ...views.flatMap(entity),
  ];
}

function entity(view: EntityView): string[] {
  const lines = [`  ${view.name} (${view.kind}, ${plural(view.count, 'mention')})`];
  if (view.atPublication && view.atPublication.lines.length > 0)
    lines.push(`    then: ${sayInEnglish(view.atPublication, true)}`);
  if (view.now.lines.length > 0) lines.push(`    now:  ${sayInEnglish(view.now, false)}`);
  return lines;
}

function notes(analysis: Analysis): string[] {
  return [
    '',
    `Editor's notes: ${analysis.notes.length}`,
    ...analysis.notes.map(
      (note) => `  ${note.date ? sayDate(note.date, 'en') : 'no date'} · ${note.kind} · ${note.text}`,
    ),
  ];
}

function developments(analysis: Analysis): string[] {
  return [
    '',
    `Later developments: ${analysis.developments.length}, most relevant first`,
    ...analysis.developments
      .slice(0, MOST_DEVELOPMENTS)
      .map(
        (one) =>
          `  ${sayDate(one.date, 'en')} · ${one.text} [${one.sources.map((source) => source.publisher).join(', ')}]`,
      ),
  ];
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
