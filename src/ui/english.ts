import messages from '../../extension/_locales/en/messages.json' with { type: 'json' };
import { translatorFrom } from './translate.ts';

/** The interface's words in English, for tests and the command line, where no browser chooses a language. */
export const english = translatorFrom(messages);
