import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { english } from '../../src/ui/english.ts';
import { CARD_HOWS, CardOf } from './cards.tsx';
import { KIND_NAMES } from './kinds.ts';
import { POPUPS, PopupIn } from './popups.tsx';

/*
 * Pictures of one state differ from machine to machine, because fonts do. The drawn elements and the styles do not, and
 * together with the fonts they decide the look. So the fingerprints of elements and styles are kept.
 */

const STYLES = {
  card: ['ui/tokens.css', 'ui/card.css', 'ui/card-foot.css', 'ui/scale.css', 'content/card/card-host.css'],
  popup: ['ui/tokens.css', 'ui/page.css', 'popup/popup.css', 'popup/head.css'],
};
/** The day of every drawing, because a card warns when its facts are old. */
const TODAY = Date.UTC(2026, 10, 30);

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** The elements as HTML, drawn on `TODAY` in UTC. Spaces are plain ones, because versions of Node differ in them. */
function htmlOf(drawing: ComponentChild): string {
  const { now } = Date;
  const { TZ } = process.env;
  const before = globalThis.document;
  const { document } = new JSDOM('<div id="root"></div>').window;
  const root = document.getElementById('root');
  if (!root) throw new Error('jsdom made no root');
  try {
    Date.now = () => TODAY;
    process.env.TZ = 'UTC';
    globalThis.document = document;
    render(drawing, root);
    const html = root.innerHTML.replace(/[\s\u00A0\u202F]+/g, ' ');
    render(null, root);
    return html;
  } finally {
    Date.now = now;
    if (TZ === undefined) Reflect.deleteProperty(process.env, 'TZ');
    else process.env.TZ = TZ;
    globalThis.document = before;
  }
}

/** By state ("card: former", "popup: off", "styles of the card"), in the order of the workshop. `root`: the project. */
export function fingerprints(root: string): ReadonlyMap<string, string> {
  const words = { t: english, locale: 'en' };
  const cards = KIND_NAMES.map((kind): [string, string] => [
    `card: ${kind}`,
    CARD_HOWS.map((how) => htmlOf(<CardOf {...{ kind, how }} {...words} />)).join(),
  ]);
  const popups = Object.entries(POPUPS).map(([name, state]): [string, string] => [
    `popup: ${name}`,
    htmlOf(<PopupIn state={state} {...words} />),
  ]);
  const styles = Object.entries(STYLES).map(([surface, files]): [string, string] => [
    `styles of the ${surface}`,
    files.map((file) => readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*.*?\*\//gs, '')).join(),
  ]);
  return new Map([...cards, ...popups, ...styles].map(([state, drawn]) => [state, fingerprint(drawn)]));
}
