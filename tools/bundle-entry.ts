import { join } from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Bundles an entry that imports parts of a build by their paths, so that two builds can be measured in one run. Returns
 * the path of the module.
 *
 * @param pack what the entry imports as `facts-pack`: the pack of a build that has it in its script
 */
export async function bundleEntry(folder: string, name: string, entry: string, pack?: Uint8Array): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await esbuild.build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'silent',
    external: ['webextension-polyfill'],
    plugins: [
      {
        name: 'facts-pack',
        setup(builder) {
          builder.onResolve({ filter: /^facts-pack$/ }, () => ({ path: 'facts-pack', namespace: 'facts-pack' }));
          // Like the old build: the pack as base64 in the script.
          const encoded = Buffer.from(pack ?? []).toString('base64');
          const contents = `const text = atob('${encoded}'); export default Uint8Array.from(text, (c) => c.charCodeAt(0));`;
          builder.onLoad({ filter: /.*/, namespace: 'facts-pack' }, () => ({ contents, loader: 'js' }));
        },
      },
    ],
  });
  return outfile;
}
