import { build } from '../../src/cli/build.ts';

/** Builds what the browser tests run, once for all files: the development builds and the shipped ones. */
export async function setup(): Promise<void> {
  const log = () => {};
  await build({ dev: true, log });
  await build({ log });
}
