/** The ids of the packs that come with the extension (a virtual module: see cli/build.ts). */
declare module 'pack-list' {
  const ids: readonly string[];
  export default ids;
}

/** A stylesheet that a script imports becomes its text. The card puts it into its shadow root. */
declare module '*.css' {
  const text: string;
  export default text;
}
