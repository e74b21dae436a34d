// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import arabic from '../../extension/_locales/ar/messages.json' with { type: 'json' };
import { partialDate } from '../../src/dates/partial-date.ts';
import { translatorFrom } from '../../src/ui/translate.ts';
import { CHARTER, DEVELOPMENTS, LAB, MIRA, SAMPLE_ANALYSIS } from './fixtures.ts';
import { left, press, show, text } from './show-card.tsx';

afterEach(() => {
  render(null, document.body);
});

test('a card shows who, then, now, and what happened since, in that order', () => {
  const card = show();
  const words = card.textContent ?? '';
  const order = [
    'Mira Okonedo',
    'director of the Tideway Institute',
    'Then',
    '17 May 2024',
    'head of assurance at Harbour Lab until three days before this article',
    'Now',
    'Facts as of',
    '30 Sept 2026',
    'director of the Tideway Institute since',
    'Since then',
    'Sept 2024',
    'Okonedo became director',
    'More',
    'Why this match',
    'Not this one',
  ].map((part) => words.indexOf(part));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('a card shows the most important event since; the others open in the order of their dates', async () => {
  const card = show();
  expect(text(card, '.card-since time')).toEqual(['Sept 2024']);
  expect(text(card, '.card-all')).toEqual(['3 more events']);
  press(card, '3 more events');
  expect(text(card, '.timeline time')).toEqual(['22 May 2024', '20 Nov 2024', '2025']);
});

test('a card with one event since has no button for more', () => {
  const card = show({ view: { ...CHARTER, since: CHARTER.since.slice(0, 1) } });
  expect(text(card, '.card-all')).toEqual(['whole text']); // the first screen has its beginning
});

test('a fact that only lesser sources have is "reported by" them', () => {
  const card = show();
  press(card, '3 more events');
  const lines = text(card, '.timeline-line');
  expect(lines[0]).toContain('Reported by Tideway Notes');
  expect(lines[1]).not.toContain('Reported by');
});

test('a state that did not change is shown once', () => {
  const card = show({ view: LAB });
  expect(text(card, '.card-label > span')).toEqual(['Still']);
  expect(card.querySelectorAll('.state')).toHaveLength(1);
});

test('without a date of the article there is no "then", and the card explains why', () => {
  const card = show({ published: null, view: { ...MIRA, atPublication: null } });
  expect(card.textContent).toContain('No date was found for this article');
  expect(card.textContent).not.toContain('head of assurance');
  expect(card.textContent).toContain('director of the Tideway Institute');
});

test('where only the day of the last change is known, the card calls it that, and counts no days from it', () => {
  const card = show({ standIn: true });
  expect(text(card, '.card-then .card-label')).toEqual(['Thenlast changed 17 May 2024']);
  expect(card.textContent).not.toContain('before this article');
});

test('after the end of a role, the card shows that no later role is on record, not that no later role exists', () => {
  const card = show({ view: left() });
  expect(text(card, '.card-now .state-lead')).toEqual(['No later role on record']);
  const [line] = left().now.lines;
  if (!line) throw new Error('the sample has a line of now');
  const links = [{ text: line.what, entity: 'sample:director' as const }];
  const office = show({ view: left({ now: { ...MIRA.now, lines: [{ ...line, links }] } }) });
  expect(text(office, '.card-now .state-lead')).toEqual(['No later office on record']);
});

test('the line on who somebody is leaves out the party, because the line of now has it', () => {
  const [line] = MIRA.now.lines;
  if (!line) throw new Error('the sample has a line of now');
  const what = 'member of the Port Assembly for East Quay, Reform';
  const links = [{ text: 'member of the Port Assembly for East Quay', entity: 'sample:east-quay' as const }];
  const card = show({ view: { ...MIRA, now: { ...MIRA.now, lines: [{ ...line, what, links }] } } });
  expect(text(card, '.card-kind')).toEqual(['member of the Port Assembly for East Quay']);
  expect(text(card, '.card-now')[0]).toContain('Reform');
});

test('a day without any fact is called that', () => {
  const card = show({ view: { ...MIRA, atPublication: { asOf: MIRA.now.asOf, lines: [] } } });
  expect(text(card, '.card-then')[0]).toContain('Nothing is on record for this date.');
});

test('the card is a dialog that is labelled by the name and described by its line, and the name can take focus', () => {
  const card = show();
  expect(card.getAttribute('role')).toBe('dialog');
  const label = document.getElementById(card.getAttribute('aria-labelledby') ?? '');
  expect(label?.textContent).toBe('Mira Okonedo');
  expect(label?.tabIndex).toBe(-1);
  const described = (card.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  expect(described.map((element) => element?.textContent)).toEqual(['director of the Tideway Institute']);
});

test('links open in a new tab without a referrer; an address that is not of the web is only text', () => {
  const hostile = {
    ...DEVELOPMENTS[0],
    id: 'test:x' as const,
    sources: [{ ...MIRA.sources[0], url: 'javascript:alert(1)', publisher: 'Bad' }],
  };
  const card = show({
    view: { ...MIRA, since: ['test:x'] },
    developments: [hostile as (typeof DEVELOPMENTS)[number]], // the first fixture with another source
  });
  const links = [...card.querySelectorAll('a')];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.protocol).toBe('https:');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  }
  expect(text(card, '.card-since')[0]).toContain('Bad');
});

test('markup in a fact stays text', () => {
  const card = show({ view: { ...MIRA, name: '<img src=x onerror=alert(1)>', description: '<b>bold</b>' } });
  press(card, 'More');
  expect(card.querySelector('img, b')).toBeNull();
  expect(card.textContent).toContain('<b>bold</b>');
});

test('the reason of a match is shown on demand', () => {
  const card = show();
  expect(card.textContent).not.toContain('appears above');
  press(card, 'Why this match');
  expect(card.querySelector('.card-panel')?.textContent).toContain(
    'matched “Okonedo” because “Mira Okonedo” appears above',
  );
  expect(card.querySelector('[aria-expanded="true"]')?.textContent).toBe('Why this match');
});

test('a line has its best source; the others unfold, divided as the language of the card divides a list', () => {
  const [line] = LAB.now.lines;
  if (!line) throw new Error('the sample has a line of now');
  const now = { ...LAB.now, lines: [{ ...line, sources: [...MIRA.sources, ...LAB.sources] }] };
  const card = show({ t: translatorFrom(arabic), locale: 'ar', view: { ...LAB, atPublication: now, now } });
  expect(card.querySelectorAll('.card-now a')).toHaveLength(1);
  act(() => card.querySelector<HTMLButtonElement>('.card-now .card-fold')?.click());
  expect(text(card, '.card-now .sources')[0]).toMatch(/\p{L}، \p{L}/u);
});

test('the reason of a match is in the language of the card', () => {
  const card = show({ t: translatorFrom(arabic), locale: 'ar' });
  press(card, 'لماذا');
  expect(card.querySelector('.card-panel')?.textContent).toBe('«Okonedo»، لأن «Mira Okonedo» مذكور أعلاه');
});

test('"This is wrong" in "More" opens a report on the entity of the card', () => {
  const onWrong = vi.fn();
  const card = show({ onWrong });
  press(card, 'More');
  press(card, 'This is wrong');
  expect(onWrong).toHaveBeenCalledExactlyOnceWith(MIRA.id);
});

test('"not this one" asks where it holds, and can be undone', () => {
  const onVeto = vi.fn();
  const undo = vi.fn();
  const card = show({ onVeto });
  press(card, 'Not this one');
  press(card, 'On this site');
  expect(onVeto).toHaveBeenCalledExactlyOnceWith('site');
  const after = show({ undo });
  expect(after.textContent).toContain('Mira Okonedo is no longer marked here.');
  expect(after.querySelector('.card-states')).toBeNull();
  press(after, 'Undo');
  expect(undo).toHaveBeenCalledOnce();
});

test('close and pin are buttons with names; a sheet under a finger needs no pin', () => {
  const calls = { onClose: vi.fn(), onPin: vi.fn() };
  const card = show({ ...calls, how: { type: 'pinned' } });
  press(card, 'Close');
  press(card, 'Keep open');
  for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
  expect(card.querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).toBe('true');
  const sheet = show({ how: { type: 'touch', drawnUp: false, onDraw: vi.fn() } });
  expect(sheet.querySelector('[aria-pressed]')).toBeNull();
});

test('"More" on a sheet draws it up, and a sheet that is drawn up shows the rest', () => {
  const onDraw = vi.fn();
  press(show({ how: { type: 'touch', drawnUp: false, onDraw } }), 'More');
  expect(onDraw).toHaveBeenCalledExactlyOnceWith(true);
  expect(show({ how: { type: 'touch', drawnUp: true, onDraw } }).textContent).toContain(MIRA.description);
});

test('the name of another entity opens its card in place, and back; its facts are requested once', async () => {
  const [line] = MIRA.now.lines;
  if (!line) throw new Error('the sample has a line of now');
  const links = [{ text: 'Tideway Institute', entity: LAB.id }];
  const view = { ...MIRA, now: { ...MIRA.now, lines: [{ ...line, links }] } };
  const ask = vi.fn(async () => ({ view: LAB, later: [], history: LAB.now.lines, packs: SAMPLE_ANALYSIS.packs }));
  const card = show({ view, ask });
  await act(async () => card.querySelector<HTMLElement>('.card-go')?.click());
  expect(ask).toHaveBeenCalledExactlyOnceWith(LAB.id);
  expect(text(card, 'h2')).toEqual(['Harbour Lab']);
  expect(card.textContent).not.toContain('Why this match');
  press(card, 'Back to Mira Okonedo');
  expect(text(card, 'h2')).toEqual(['Mira Okonedo']);
  expect(card.textContent).toContain('Why this match');
});

test.each(['Enter', ' '])('the key "%s" on a name opens its card like a button', async (key) => {
  const [line] = MIRA.now.lines;
  if (!line) throw new Error('the sample has a line of now');
  const view = { ...MIRA, now: { ...MIRA.now, lines: [{ ...line, links: [{ text: 'director', entity: LAB.id }] }] } };
  const ask = vi.fn(async () => ({ view: LAB, later: [], history: [], packs: SAMPLE_ANALYSIS.packs }));
  const card = show({ view, ask });
  const typed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => {
    card.querySelector('.card-go')?.dispatchEvent(typed);
  });
  expect(text(card, 'h2')).toEqual(['Harbour Lab']);
  expect(typed.defaultPrevented).toBe(true); // the key does not scroll the card
});

test('a name whose facts do not arrive leaves the card unchanged', async () => {
  const [line] = MIRA.now.lines;
  if (!line) throw new Error('the sample has a line of now');
  const view = { ...MIRA, now: { ...MIRA.now, lines: [{ ...line, links: [{ text: 'director', entity: LAB.id }] }] } };
  const card = show({ view, ask: async () => null });
  await act(async () => card.querySelector<HTMLElement>('.card-go')?.click());
  expect(text(card, 'h2')).toEqual(['Mira Okonedo']);
});

test('in a language from right to left the card has that direction, and facts keep their own', () => {
  const card = show({ locale: 'ar' });
  expect(card.dir).toBe('rtl');
  expect(card.querySelector('.since-text')?.getAttribute('dir')).toBe('auto');
});

test('a card opened at a sentence that time has overtaken leads with the change', () => {
  const line = MIRA.now.lines[0];
  if (!line) throw new Error('the sample has a line of now');
  const card = show({
    overtaken: { entity: MIRA.id, mention: 0, type: 'role', stated: 'who led the assurance group', line },
  });
  expect(text(card, '.card-overtaken')[0]).toMatch(
    /^The sentence says “who led the assurance group”\. Since then: director of the Tideway Institute since/,
  );
  expect(show().querySelector('.card-overtaken')).toBeNull();
});

test('"More" warns when the facts are more than half a year old', () => {
  const card = show({ view: { ...MIRA, factsAsOf: partialDate('2020-01-31') } });
  press(card, 'More');
  expect(text(card, '.card-more')[0]).toMatch(/These facts are more than half/);
});

test('a line from a reader’s pack is marked; "More" names every pack and its day', () => {
  const sample = { title: 'Boats <b>and</b> piers', asOf: partialDate('2026-09-30'), language: 'en' };
  const card = show({ packs: { sample: { ...sample, own: true } } });
  expect(text(card, '.card-now')[0]).toContain('from your pack “Boats <b>and</b> piers”');
  const both = show({ view: { ...MIRA, packs: ['sample', 'other'] }, packs: { sample: { ...sample, own: true } } });
  expect(text(both, '.card-now')[0]?.match(/Boats/g)).toHaveLength(1); // not again as the name of the source
  expect(show({ packs: { sample } }).textContent).not.toContain('from your pack');
  press(card, 'More');
  expect(text(card, '.card-packs')).toEqual(['Boats <b>and</b> piers, as of 30 Sept 2026']);
});

test('a card shows a proceeding beside the standing that it may change', () => {
  const [standing] = CHARTER.now.lines;
  if (!standing) throw new Error('the fixture has no standing');
  const when = { type: 'proceeding', on: partialDate('2024-03-01'), around: false } as const;
  const lines = [standing, { ...standing, what: 'repeal proposed', when }, { ...standing, what: 'challenged', when }];
  const shown = text(show({ view: { ...CHARTER, atPublication: { ...CHARTER.now, lines } } }), '.card-then li');
  expect(shown).toHaveLength(2);
  expect(shown[1]).toMatch(/repeal proposed.*1 more/);
});
