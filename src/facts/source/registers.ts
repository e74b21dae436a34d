import type { RegisterAdapter } from '../registers/adapter.ts';
import { CABINETS } from './cabinets.ts';
import { UK_MINISTERS } from './uk-ministers.ts';
import { UK_PARLIAMENT } from './uk-parliament.ts';
import { US_CONGRESS } from './us-congress.ts';
import { US_COURTS } from './us-courts.ts';
import { US_EXECUTIVE } from './us-executive.ts';
import { US_LAWS } from './us-laws.ts';
import { US_STATES } from './us-states.ts';
import { WORLD_LEADERS } from './world-leaders.ts';

/** Every register, in the order of compilation. Add a new register here and in `origins.yaml`. */
export const REGISTERS: readonly RegisterAdapter[] = [
  US_CONGRESS,
  US_EXECUTIVE,
  US_STATES,
  US_COURTS,
  UK_MINISTERS,
  UK_PARLIAMENT,
  WORLD_LEADERS,
  CABINETS,
  US_LAWS,
];
