import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Change, Recollection } from '../memory-model.ts';
import { ROOT } from './build.ts';
import type { Session } from './launch.ts';

/** A later version of the sample: same address, other words. */
const LATER = join(ROOT, 'src/cli/sample/article-later.html');
/** The worker stores a page in a few milliseconds. A browser that has just started may take longer. */
const KEPT_MS = 1500;

/** Turns the reading memory on, reads the sample to its end and closes it. Returns the HTML of the later version. */
export async function readSampleOnce(session: Session, html: string, url: string): Promise<string> {
  const options = await session.openExtensionPage('options.html');
  await options.waitForSelector('section[aria-labelledby=memory] input');
  await options.click('section[aria-labelledby=memory] input');
  await options.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
  await options.close();
  const tab = await session.openTab();
  await tab.page.bringToFront();
  await tab.openSaved({ html, url, others: 'allow' });
  await tab.report();
  await tab.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await sleep(KEPT_MS);
  await tab.close();
  return readFile(LATER, 'utf8');
}

/** Describes the changes since the sample was read, as lines for a terminal. */
export function changeLines({ changes, readAt }: Recollection): string[] {
  if (readAt === null) return ['Nothing changed since it was read.'];
  return [`Changed since it was read: ${changes.length}`, ...changes.map((change) => `  ${line(change)}`), ''];
}

function line(change: Change): string {
  const silent = 'unannounced' in change ? ', unannounced' : '';
  if (change.type === 'date') return `${change.which} date · ${change.from ?? 'none'} → ${change.to}`;
  if (change.type === 'note') return `note ${change.how} · ${change.text}`;
  if (!('runs' in change)) return `${change.type}${silent} · ${change.text}`;
  const runs = change.runs.map(({ type, text }) => {
    if (type === 'same') return text.length > 50 ? `${text.slice(0, 20)} … ${text.slice(-20)}` : text;
    return type === 'in' ? `{+${text}+}` : `[-${text}-]`;
  });
  return `${change.type}${silent} · ${runs.join('')}`;
}
