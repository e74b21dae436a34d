import { indexOf, surveyHead, surveyInSteps } from '../../article/page/survey.ts';
import { SURVEY, type Surveyor } from '../survey-seam.ts';

// The entry of survey.js: it does nothing but say how a page is surveyed. It stands before content.js in the manifest.
Reflect.set(globalThis, SURVEY, { surveyHead, surveyInSteps, indexOf } satisfies Surveyor);
