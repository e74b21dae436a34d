import { surveyHead } from '../../article/page/headed.ts';
import { indexOf, surveyInSteps } from '../../article/page/survey.ts';
import { SURVEY, type Surveyor } from '../survey-seam.ts';

// The entry of survey.js: it only says how a page is surveyed. It comes before content.js in the manifest.
Reflect.set(globalThis, SURVEY, { surveyHead, surveyInSteps, indexOf } satisfies Surveyor);
