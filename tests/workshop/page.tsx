import { render } from 'preact';
import ar from '../../extension/_locales/ar/messages.json' with { type: 'json' };
import de from '../../extension/_locales/de/messages.json' with { type: 'json' };
import en from '../../extension/_locales/en/messages.json' with { type: 'json' };
import es from '../../extension/_locales/es/messages.json' with { type: 'json' };
import fr from '../../extension/_locales/fr/messages.json' with { type: 'json' };
import hostStyle from '../../src/content/card/card-host.css';
import popupStyle from '../../src/popup/popup.css';
import cardStyle from '../../src/ui/card.css';
import { LANGUAGES, type Language } from '../../src/ui/interface-words.ts';
import tokens from '../../src/ui/tokens.css';
import { directionOf, isolating, type Messages, translatorFrom } from '../../src/ui/translate.ts';
import { CARD_HOWS, CardOf } from './cards.tsx';
import { KIND_NAMES } from './kinds.ts';
import { POPUPS, PopupIn } from './popups.tsx';

/*
 * The workshop: every kind of card and every state of the popup × theme × language × way × text size on one page. The
 * direction follows the language. A choice in the address narrows it: "#surface=card&kind=office&theme=dark".
 */

const WORDS: Readonly<Record<Language, Messages>> = { en, de, fr, es, ar };
const SURFACES = {
  card: { kinds: KIND_NAMES, hows: CARD_HOWS },
  popup: { kinds: Object.keys(POPUPS), hows: ['420 px', '320 px', '800 px'] },
} as const;
type Surface = keyof typeof SURFACES;
const COMMON = {
  theme: ['light', 'dark'],
  language: LANGUAGES,
  text: ['100 %', '200 %'],
} as const;
const AXES: Readonly<Record<string, readonly string[]>> = {
  surface: Object.keys(SURFACES),
  kind: [...SURFACES.card.kinds, ...SURFACES.popup.kinds],
  how: [...SURFACES.card.hows, ...SURFACES.popup.hows],
  ...COMMON,
};
type Choice = { readonly [A in keyof typeof COMMON]: (typeof COMMON)[A][number] } & (
  | { readonly surface: 'card'; readonly kind: (typeof KIND_NAMES)[number]; readonly how: (typeof CARD_HOWS)[number] }
  | { readonly surface: 'popup'; readonly kind: string; readonly how: string }
);
/** What is drawn before anything is chosen: all of it would be two thousand figures. */
const FIRST = 'surface=card&language=en&text=100 %';

const wordsOf = (language: Choice['language']) => ({
  t: isolating(translatorFrom(WORDS[language]), language),
  locale: language,
});

/** A figure with one card or one popup. */
function drawn(choice: Choice): HTMLElement {
  const { surface, kind, theme, language, how, text } = choice;
  const figure = document.createElement('figure');
  figure.dataset.state = [...(surface === 'card' ? [] : [surface]), kind, theme, language, how, text].join(', ');
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: figure.dataset.state }));
  if (choice.surface === 'card') figure.append(cardIn(choice));
  else queueMicrotask(() => popupIn(figure, choice)); // a frame has a document only once it is in the page
  return figure;
}

/** A card in a shadow tree with the card's own styles, as on a page. */
function cardIn({ kind, theme, language, how, text }: Choice & { surface: 'card' }): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${hostStyle}\n${tokens}\n${cardStyle}
    .sheet { display: block; position: static; } .sheet .card { animation: none; }`;
  const sheet = document.createElement('div');
  sheet.className = how === 'pointer' ? 'sheet' : 'sheet at-bottom';
  sheet.dataset.theme = theme;
  sheet.style.width = how === 'pointer' ? '384px' : '390px';
  sheet.style.setProperty('zoom', text === '200 %' ? '2' : '1');
  root.append(style, sheet);
  render(<CardOf {...{ kind, how }} {...wordsOf(language)} />, sheet);
  return host;
}

/** A popup in a frame of its width, which is a document of its own, as the popup is. */
function popupIn(figure: HTMLElement, { kind, theme, language, how, text }: Choice): void {
  const frame = document.createElement('iframe');
  frame.title = figure.dataset.state ?? '';
  frame.style.width = how.replace(' ', '');
  figure.append(frame);
  const inside = frame.contentDocument;
  const state = POPUPS[kind];
  if (!inside || !state) throw new Error(`${figure.dataset.state}: there is no such popup`);
  inside.open();
  inside.write('<!doctype html><html><head></head><body><div id="root"></div></body></html>');
  inside.close();
  inside.head.append(Object.assign(inside.createElement('style'), { textContent: popupStyle }));
  const { documentElement } = inside;
  Object.assign(documentElement, { lang: language, dir: directionOf(language) });
  documentElement.dataset.theme = theme;
  documentElement.style.fontSize = text === '200 %' ? '200%' : '';
  const root = inside.getElementById('root');
  if (root) render(<PopupIn state={state} {...wordsOf(language)} />, root);
  frame.style.height = `${documentElement.scrollHeight}px`;
}

/** Returns every combination of the values that the address leaves open. */
function choices(fixed: URLSearchParams): readonly Choice[] {
  const allowed = <T extends string>(axis: string, all: readonly T[]): readonly T[] =>
    fixed.get(axis) ? all.filter((value) => value === fixed.get(axis)) : all;
  return allowed('surface', Object.keys(SURFACES) as Surface[]).flatMap((surface) =>
    allowed<string>('kind', SURFACES[surface].kinds).flatMap((kind) =>
      allowed('text', COMMON.text).flatMap((text) =>
        allowed<string>('how', SURFACES[surface].hows).flatMap((how) =>
          allowed('language', COMMON.language).flatMap((language) =>
            // The kind and the way fit the surface, because they come from its own lists.
            allowed('theme', COMMON.theme).map((theme) => ({ surface, kind, theme, language, how, text }) as Choice),
          ),
        ),
      ),
    ),
  );
}

function chooser(fixed: URLSearchParams): HTMLElement {
  const header = document.createElement('header');
  header.append(Object.assign(document.createElement('h1'), { textContent: 'The workshop' }));
  for (const [axis, values] of Object.entries(AXES)) {
    const select = document.createElement('select');
    select.ariaLabel = axis;
    select.append(...['', ...values].map((value) => new Option(value || `every ${axis}`, value)));
    select.value = fixed.get(axis) ?? '';
    select.onchange = () => {
      fixed.set(axis, select.value);
      location.hash = fixed.toString();
    };
    header.append(select);
  }
  return header;
}

function draw(): void {
  const fixed = new URLSearchParams(location.hash.slice(1) || FIRST);
  const main = document.createElement('main');
  document.body.replaceChildren(chooser(fixed), main);
  main.append(...choices(fixed).map(drawn));
}

addEventListener('hashchange', draw);
draw();
