import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { surveyPage } from '../article/page/survey.ts';
import type { Survey } from '../article/survey.ts';
import { ROOT } from './build.ts';

/** Returns the survey of the content script as a script for {@link surveyInPage}. */
export const surveyScript = (): Promise<string> =>
  scriptForPage("import { surveyPage } from './article/page/survey.ts'; globalThis.afterwordSurvey = surveyPage;");

/**
 * Bundles a module as a script for a test page.
 *
 * @param contents the module's text; its imports are relative to `src/`
 */
export async function scriptForPage(contents: string): Promise<string> {
  const built = await esbuild.build({
    stdin: {
      contents,
      resolveDir: join(ROOT, 'src'),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome120',
  });
  return built.outputFiles[0]?.text ?? '';
}

/** Runs in a page and surveys its document in its present state. Returns null if the page cannot be an article. */
export function surveyInPage(script: string): Survey | null {
  // biome-ignore lint/security/noGlobalEval: our own survey, put into a page that is not ours
  globalThis.eval(script);
  const survey = (globalThis as { afterwordSurvey?: typeof surveyPage }).afterwordSurvey;
  const surveyed = survey?.(document, location);
  return surveyed?.kind === 'page' ? surveyed.survey : null;
}
