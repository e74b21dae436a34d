import { compile } from '../../src/cli/build.ts';

/** Builds the extensions of the browser tests once for all files: the development builds and the shipped ones. */
export async function setup(): Promise<void> {
  if (process.env.AFTERWORD_BUILT) return; // npm test has just built both
  const write = await compile(() => {});
  await write({ dev: true });
  await write();
}
