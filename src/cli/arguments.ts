import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads a command's arguments. Where one is unknown or has no value, it prints which one, and the process ends with exit
 * code 2.
 *
 * @returns what `parseArgs` of Node returns for these options
 */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError) || !String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${error.message}\nThe options are listed by --help.`);
    process.exit(2);
  }
}
