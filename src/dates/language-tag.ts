/**
 * The tag for `Intl` of a locale as browsers name it ("en_GB"). Plain English gets the British order, which no reader can
 * misread.
 */
export const languageTag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale.replaceAll('_', '-'));
