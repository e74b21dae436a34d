import { render } from 'preact';
import ar from '../../extension/_locales/ar/messages.json' with { type: 'json' };
import de from '../../extension/_locales/de/messages.json' with { type: 'json' };
import en from '../../extension/_locales/en/messages.json' with { type: 'json' };
import es from '../../extension/_locales/es/messages.json' with { type: 'json' };
import fr from '../../extension/_locales/fr/messages.json' with { type: 'json' };
import type { EntityDetails } from '../../src/analysis-model.ts';
import hostStyle from '../../src/content/card/card-host.css';
import type { EntityRef } from '../../src/facts/model.ts';
import cardStyle from '../../src/ui/card.css';
import { Card } from '../../src/ui/card.tsx';
import tokens from '../../src/ui/tokens.css';
import { isolating, translatorFrom } from '../../src/ui/translate.ts';
import { DEVELOPMENTS } from '../ui/fixtures.ts';
import { KIND_NAMES, KINDS, PACKS } from './kinds.ts';

/*
 * The workshop: every kind of card × theme × language × touch × text size on one page. The direction follows the
 * language. A choice in the address narrows it: "#kind=office&theme=dark".
 */

const WORDS = { en, de, fr, es, ar };
const AXES = {
  kind: KIND_NAMES,
  theme: ['light', 'dark'],
  language: ['en', 'de', 'fr', 'es', 'ar'],
  how: ['pointer', 'touch'],
  text: ['100 %', '200 %'],
} as const;
type Axis = keyof typeof AXES;
type Choice = { readonly [A in Axis]: (typeof AXES)[A][number] };

const noop = () => undefined;

/** Answers as the worker would about an entity of a card in the workshop. */
const ask = async (entity: EntityRef): Promise<EntityDetails | null> => {
  const found = Object.values(KINDS).find(({ view }) => view.id === entity);
  return found ? { view: found.view, later: [], history: found.view.now.lines, packs: PACKS } : null;
};

/** Renders a figure with one card, in a shadow tree with the card's own styles, as on a page. */
function drawn({ kind, theme, language, how, text }: Choice): HTMLElement {
  const figure = document.createElement('figure');
  figure.dataset.state = [kind, theme, language, how, text].join(', ');
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: figure.dataset.state }));
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${hostStyle}\n${tokens.replaceAll(':host', '.sheet')}\n${cardStyle}
    .sheet { display: block; position: static; } .sheet .card { animation: none; }`;
  const sheet = document.createElement('div');
  sheet.className = how === 'touch' ? 'sheet at-bottom' : 'sheet';
  sheet.dataset.theme = theme;
  sheet.style.width = how === 'touch' ? '390px' : '384px';
  sheet.style.setProperty('zoom', text === '200 %' ? '2' : '1');
  root.append(style, sheet);
  const { view, published } = KINDS[kind];
  render(
    <Card
      {...{ view, published, ask, packs: PACKS, developments: DEVELOPMENTS, locale: language }}
      t={isolating(translatorFrom(WORDS[language]), language)}
      mention={{ block: 0, start: 0, end: view.name.length, entity: view.id, why: { type: 'name' } }}
      surface={view.name}
      how={how === 'touch' ? { type: 'touch', drawnUp: false, onDraw: noop } : { type: 'hover' }}
      {...{ onClose: noop, onPin: noop, onVeto: noop }}
    />,
    sheet,
  );
  figure.append(host);
  return figure;
}

/** Returns every combination of the values that the address leaves open. */
function choices(fixed: URLSearchParams): readonly Choice[] {
  const allowed = <T extends string>(axis: Axis, all: readonly T[]): readonly T[] =>
    fixed.get(axis) ? all.filter((value) => value === fixed.get(axis)) : all;
  return allowed('kind', AXES.kind).flatMap((kind) =>
    allowed('text', AXES.text).flatMap((text) =>
      allowed('how', AXES.how).flatMap((how) =>
        allowed('language', AXES.language).flatMap((language) =>
          allowed('theme', AXES.theme).map((theme) => ({ kind, theme, language, how, text })),
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
  const fixed = new URLSearchParams(location.hash.slice(1));
  const main = document.createElement('main');
  main.append(...choices(fixed).map(drawn));
  document.body.replaceChildren(chooser(fixed), main);
}

addEventListener('hashchange', draw);
draw();
