import type { RegisterAdapter } from '../registers/adapter.ts';
import { US_CONGRESS } from './us-congress.ts';
import { US_EXECUTIVE } from './us-executive.ts';

/** Every register, in the order in which they are compiled. A new one is added here and in `origins.yaml`. */
export const REGISTERS: readonly RegisterAdapter[] = [US_CONGRESS, US_EXECUTIVE];
