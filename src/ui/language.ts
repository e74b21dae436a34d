/**
 * The language of the bundled facts. Pages mark their texts with it, so that they are read aloud and hyphenated
 * correctly.
 */
export const FACTS_LANGUAGE = 'en';
