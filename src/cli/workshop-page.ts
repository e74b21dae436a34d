import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { cssText, ROOT } from './build.ts';

/**
 * The workshop (tests/workshop/page.tsx) as one HTML document with its script in it.
 *
 * @param sources the folder of the project, or of another state of its sources; packages are this project's
 */
export async function workshopPage(sources: string = ROOT): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(sources, 'tests/workshop/page.tsx')],
    nodePaths: [join(ROOT, 'node_modules')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [cssText([])],
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="afterword" content="off">
<title>Afterword: the workshop</title>
<style>
body { background: #8a8780; font: 14px system-ui, sans-serif; margin: 12px; }
header { background: #8a8780; display: flex; gap: 8px; inset-block-start: 0; padding-block: 8px; position: sticky; z-index: 2; }
h1 { font-size: inherit; margin: 0; }
main { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; }
figure { margin: 0; }
figcaption { color: #000; margin-block-end: 4px; }
</style>
</head>
<body><script>${script}</script></body>
</html>
`;
}
