import type { surveyHead } from '../article/page/headed.ts';
import type { indexOf, surveyInSteps } from '../article/page/survey.ts';

/**
 * Where survey.js meets content.js. Nearly all of survey.js runs on every page, once, and is compiled as a whole when it
 * is loaded (docs/decisions/0012-survey-script.md); content.js has much that only a pointer or a key asks for.
 */

/** Under this name on the global object of this extension's own world survey.js leaves its {@link Surveyor}. */
export const SURVEY = Symbol.for('afterword.survey');

export type Surveyor = {
  readonly surveyHead: typeof surveyHead;
  readonly surveyInSteps: typeof surveyInSteps;
  readonly indexOf: typeof indexOf;
};

/** What survey.js left. Throws where it has not run, which is a mistake of the build: the two are put in together. */
export function surveyor(): Surveyor {
  const left: unknown = Reflect.get(globalThis, SURVEY);
  if (left instanceof Object) return left as Surveyor; // this world is our own: nobody else writes there
  throw new Error('survey.js did not run before content.js: put both into the page, in the order of the manifest');
}
