/** The compiled fact base, put in by the build (a virtual module: see build.mjs). */
declare module 'facts-pack' {
  const pack: Uint8Array;
  export default pack;
}

/** A stylesheet imported by a script is its text: the card puts it into its shadow root. */
declare module '*.css' {
  const text: string;
  export default text;
}
