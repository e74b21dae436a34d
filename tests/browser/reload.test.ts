import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { launch } from '../../src/cli/launch.ts';
import { ARTICLE_URL } from './harness.ts';
import { PATIENCE } from './patience.ts';
import { story } from './story.ts';

describe.each(['chrome', 'firefox'] as const)('an extension that was built again, in %s', (browser) => {
  test('is reloaded in the open browser, with its article', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afterword-reload-'));
    await cp(join(ROOT, 'dist', `dev-${browser}`), folder, { recursive: true });
    const session = await launch({ browser, folder });
    try {
      const tab = await session.openTab();
      tab.page.setDefaultTimeout(PATIENCE);
      const saved = { html: story('Sam Altman'), url: ARTICLE_URL };
      await tab.openSaved(saved, PATIENCE);
      expect((await tab.report(PATIENCE)).state).toBe('ready');

      const style = join(folder, 'marks.css');
      await writeFile(style, `${await readFile(style, 'utf8')}\nbody { outline-style: dotted }`);
      await session.reload();
      await tab.openSaved(saved, PATIENCE);
      await tab.page.waitForFunction(() => getComputedStyle(document.body).outlineStyle === 'dotted');
      await tab.page.waitForFunction(() => CSS.highlights.size > 0);
    } finally {
      await session.close();
      await rm(folder, { recursive: true });
    }
  });
});
