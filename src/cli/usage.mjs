/**
 * Finds how a command is used: the first comment of its file that names its npm command.
 *
 * @param {string} source the text of the command's file
 * @returns {string | undefined} the comment without its marks; undefined where no comment names an npm command
 */
export function usageOf(source) {
  const comments = source.match(/^\/\*\*(?:.|\n)*?\*\/|(?:^\/\/.*\n)+/gm) ?? [];
  const found = comments.find((comment) => /npm (?:start|test|run )/.test(comment));
  return found?.replace(/^(?:\/\*\*| \*\/| \*|\/\/) ?| *\*\/$|`/gm, '').trim();
}
