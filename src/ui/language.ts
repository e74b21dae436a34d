/** The language in which the bundled facts are written; marked in the page so that they are read and hyphenated right. */
export const FACTS_LANGUAGE = 'en';
