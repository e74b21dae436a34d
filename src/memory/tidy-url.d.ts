/** The data of the package `tidy-url`: which query parameters only track readers, everywhere and on which sites. */
declare module 'tidy-url/data/rules.js' {
  const rules: readonly {
    readonly name: string;
    readonly match?: RegExp;
    /** Names of parameters. */
    readonly rules?: readonly string[];
  }[];
  export default rules;
}
