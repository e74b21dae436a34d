import { surveyHead } from '../../article/page/headed.ts';
import { indexOf, surveyInSteps } from '../../article/page/survey.ts';
import { SURVEY, type Surveyor } from '../survey-seam.ts';

// The entry of survey.js. It only stores the functions that survey a page. The manifest lists it before content.js.
Reflect.set(globalThis, SURVEY, { surveyHead, surveyInSteps, indexOf } satisfies Surveyor);
