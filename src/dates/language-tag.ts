/**
 * The `Intl` tag of a locale as browsers name it ("en_GB"). Plain English gets the British order, because no reader can
 * misread it.
 */
export const languageTag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale.replaceAll('_', '-'));
