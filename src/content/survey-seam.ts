import type { surveyHead } from '../article/page/headed.ts';
import type { indexOf, surveyInSteps } from '../article/page/survey.ts';

/**
 * The names that survey.js and content.js share. Nearly all of survey.js runs once on every page, so it is compiled
 * whole at load (docs/decisions/0012-survey-script.md). Much of content.js runs only after a pointer or key event.
 */

/** survey.js stores its {@link Surveyor} under this name on the global object of this extension's own world. */
export const SURVEY = Symbol.for('afterword.survey');

export type Surveyor = {
  readonly surveyHead: typeof surveyHead;
  readonly surveyInSteps: typeof surveyInSteps;
  readonly indexOf: typeof indexOf;
};

/**
 * Returns the functions that survey.js stored. Throws if survey.js has not run. That is a fault of the build, because
 * both scripts are injected together.
 */
export function surveyor(): Surveyor {
  const left: unknown = Reflect.get(globalThis, SURVEY);
  if (left instanceof Object) return left as Surveyor; // no other script writes to this extension's own world
  throw new Error('survey.js did not run before content.js: put both into the page, in the order of the manifest');
}
