// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { Options } from '../../src/options/options.tsx';
import type { OptionsProps } from '../../src/options/props.ts';
import type { PackFault } from '../../src/packs/model.ts';
import { DEFAULTS } from '../../src/settings/model.ts';
import { exportSettings } from '../../src/settings/transfer.ts';
import { english } from '../../src/ui/english.ts';

afterEach(() => {
  render(null, document.body);
});

const PACK = {
  id: 'sample',
  title: 'A sample pack',
  licence: 'CC0-1.0',
  attribution: 'The tests',
  origin: 'hand-written',
  revision: 1,
};

function show(changes: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    settings: DEFAULTS,
    access: { known: ['sample.example', 'times.example'], granted: [], everySite: false },
    packs: [{ ...PACK, entities: 1200, events: 340, asOf: partialDate('2026-07-06') }],
    fault: null,
    said: '',
    t: english,
    locale: 'en',
    onSave: vi.fn(),
    onAllow: vi.fn(),
    onRevoke: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
    importing: { step: 'idle' },
    onPackFile: vi.fn(),
    onPackAgree: vi.fn(),
    onPackCancel: vi.fn(),
    onPackRemove: vi.fn(),
    corrections: { since: null, list: [] },
    memory: null,
    onForgetAll: vi.fn(),
    onExportMemory: vi.fn(),
    ...changes,
  };
  act(() => render(<Options {...props} />, document.body));
  return props;
}

const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

function press(label: string): void {
  const button = [...document.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === label || each.textContent === label,
  );
  if (!button) throw new Error(`no button "${label}"`);
  act(() => button.click());
}

function type(selector: string, text: string): void {
  const input = find<HTMLInputElement>(selector);
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a site is turned off by its name or by an address of it, and on again from the list', () => {
  const first = show();
  type('.add input', 'https://www.news.example/a');
  press('Turn off for this site');
  expect(first.onSave).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['news.example'] });

  const second = show({ settings: { ...DEFAULTS, sitesOff: ['a.example', 'news.example'] } });
  press('Remove news.example');
  expect(second.onSave).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['a.example'] });
});

test('what is no site is refused in words, and nothing is kept', () => {
  const { onSave } = show();
  type('.add input', 'no site');
  press('Turn off for this site');
  expect(onSave).not.toHaveBeenCalled();
  expect(find('[role=alert]').textContent).toContain('not the name of a site');
  expect(find('.add input').getAttribute('aria-invalid')).toBe('true');
});

test('access to one site, or to every site, is given and taken back', () => {
  const some = show({ access: { known: [], granted: ['blog.example'], everySite: false } });
  press('Remove blog.example');
  expect(some.onRevoke).toHaveBeenCalledExactlyOnceWith('blog.example');
  press('Work on every site');
  expect(some.onAllow).toHaveBeenCalledOnce();
  const every = show({ access: { known: [], granted: [], everySite: true } });
  press('Take this back');
  expect(every.onRevoke).toHaveBeenCalledExactlyOnceWith(null);
});

test('five thousand sites are listed in part and found by searching, fast', () => {
  const sitesOff = Array.from({ length: 5000 }, (_, index) => `site-${index}.example`);
  const started = performance.now();
  show({ settings: { ...DEFAULTS, sitesOff } });
  expect(performance.now() - started).toBeLessThan(1000); // a guard against drawing them all; measured in a browser test
  expect(document.querySelectorAll('.sites li').length).toBeLessThan(200);
  type('input[type=search]', 'site-4999');
  expect([...document.querySelectorAll('.sites bdi')].map((site) => site.textContent)).toContain('site-4999.example');
});

test('marks, kinds, delay, key and colours are kept as they are chosen', () => {
  const { onSave } = show();
  const choose = (selector: string) => act(() => find<HTMLInputElement>(selector).click());
  choose('input[name=marks][value=first]');
  expect(onSave).toHaveBeenLastCalledWith({ marks: 'first' });
  choose('.kinds input');
  expect(onSave).toHaveBeenLastCalledWith({ kinds: expect.not.arrayContaining(['person']) });
  choose('input[name=modifier][value=alt]');
  expect(onSave).toHaveBeenLastCalledWith({ modifier: 'alt' });
  choose('input[name=theme][value=dark]');
  expect(onSave).toHaveBeenLastCalledWith({ theme: 'dark' });
  const delay = find<HTMLInputElement>('#delay');
  act(() => {
    delay.value = '1000';
    delay.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onSave).toHaveBeenLastCalledWith({ openDelay: 1000 });
  expect(find('output').textContent).toBe('0.4 seconds');
});

test('a language is kept as it is chosen, under its own name; the browser’s is what is there without a choice', () => {
  const { onSave } = show({ settings: { ...DEFAULTS, language: 'fr' } });
  const field = find<HTMLSelectElement>('#language');
  expect(field.value).toBe('fr');
  expect([...field.options].map((option) => option.textContent)).toEqual([
    'As in the browser',
    'English',
    'Deutsch',
    'français',
    'español',
    'العربية',
  ]);
  const choose = (language: string) =>
    act(() => {
      field.value = language;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  choose('ar');
  expect(onSave).toHaveBeenLastCalledWith({ language: 'ar' });
  choose('auto');
  expect(onSave).toHaveBeenLastCalledWith({ language: undefined });
});

test('choosing every kind again puts the setting back to its default', () => {
  const { onSave } = show({
    settings: {
      ...DEFAULTS,
      kinds: [
        'organisation',
        'team',
        'product',
        'law',
        'policy',
        'document',
        'case',
        'concept',
        'event',
        'place',
        'project',
        'office',
      ],
    },
  });
  expect(find<HTMLInputElement>('.kinds input').checked).toBe(false);
  act(() => find<HTMLInputElement>('.kinds input').click());
  expect(onSave).toHaveBeenLastCalledWith({ kinds: undefined });
});

test('a veto says what and where, and can be taken back', () => {
  const veto = { entity: 'sample:somebody', surface: 'Some', scope: { type: 'site', host: 'news.example' } } as const;
  const { onSave } = show({ settings: { ...DEFAULTS, vetoes: [veto] } });
  expect(document.body.textContent).toContain('Some on news.example');
  press('Remove Some');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ vetoes: undefined });
});

async function choose(text: string): Promise<void> {
  const input = find<HTMLInputElement>('[aria-labelledby=transfer] input[type=file]');
  Object.defineProperty(input, 'files', { value: [{ size: text.length, text: async () => text }], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(input.value).toBe(''));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

test('a good file is imported as the reader chose', async () => {
  const { onImport } = show();
  await choose(exportSettings({ ...DEFAULTS, theme: 'dark' }));
  expect(onImport).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' }, 'merge', []);
});

test.each([
  ['{', 'not a file that Afterword exported'],
  ['{"format":"afterword-settings","version":99,"settings":{}}', 'newer version'],
  ['{"format":"afterword-settings","version":1,"settings":{"theme":"<b>"}}', 'cannot be read: theme'],
])('a bad file (%s) changes nothing and is refused in words', async (text, words) => {
  const { onImport } = show();
  await choose(text);
  expect(onImport).not.toHaveBeenCalled();
  expect(find('#transfer ~ .status').textContent).toContain(words);
});

test('a reset is asked about first', () => {
  const { onReset } = show();
  press('Reset everything');
  expect(onReset).not.toHaveBeenCalled();
  press('Keep it');
  press('Reset everything');
  press('Reset');
  expect(onReset).toHaveBeenCalledOnce();
});

test('a fault of the storage and the outcome of a change are said', () => {
  show({ fault: 'disabled by policy', said: 'Kept.' });
  expect(document.body.textContent).toContain('disabled by policy');
  expect(find('[role=status]').textContent).toBe('Kept.');
});

test('a pack of facts says how much it holds and up to when, and is switched off and on', () => {
  const on = show();
  expect(find('.packs').textContent).toContain('A sample pack 1,200 entities, 340 events, as of 6 July 2026');
  act(() => find<HTMLInputElement>('.packs input').click());
  expect(on.onSave).toHaveBeenCalledExactlyOnceWith({ packsOff: ['sample'] });

  const off = show({ settings: { ...DEFAULTS, packsOff: ['sample'] } });
  expect(find<HTMLInputElement>('.packs input').checked).toBe(false);
  act(() => find<HTMLInputElement>('.packs input').click());
  expect(off.onSave).toHaveBeenCalledExactlyOnceWith({ packsOff: undefined });
});

test('where no pack of facts can be opened, the page says so', () => {
  show({ packs: [] });
  expect(document.body.textContent).toContain('could not be opened');
});

test('dates that the reader gave are listed, and taking the last one out leaves nothing stored', () => {
  const url = 'https://news.example/a';
  const props = show({ settings: { ...DEFAULTS, dates: [{ url, date: partialDate('2024-05') }] } });
  expect(document.querySelector('section[aria-labelledby=dates]')?.textContent).toContain(`May 2024 ${url}`);
  press(`Remove ${url}`);
  expect(props.onSave).toHaveBeenCalledExactlyOnceWith({ dates: undefined });
});

const SUMMARY = {
  ...PACK,
  language: 'en',
  recorded: partialDate('2026-10-06'),
  asOf: partialDate('2026-10-05'),
  entities: 1200,
  events: 340,
  names: 1500,
  bytes: 10,
};

test('a pack of the reader’s own is offered with what it is and what it changes, and kept or declined', () => {
  const changes = {
    from: { revision: 1, asOf: partialDate('2026-09') },
    added: { count: 0, names: [] },
    removed: { count: 1, names: ['Ada Finch'] },
    changed: { count: 25, names: ['Ben Wren'] },
    eventsAdded: 2,
    eventsRemoved: 0,
  };
  const props = show({ importing: { step: 'asking', file: 'a.pack', summary: SUMMARY, changes } });
  const said = find('.asked').textContent ?? '';
  for (const words of [
    '1,200 entities, 1,500 names',
    'Licence CC0-1.0 · The tests',
    'Gone (1): Ada Finch',
    'Ben Wren, …',
  ])
    expect(said).toContain(words);
  expect(said).not.toContain('New (');
  press('Update');
  expect(props.onPackAgree).toHaveBeenCalledOnce();
  press('Cancel');
  expect(props.onPackCancel).toHaveBeenCalledOnce();
});

test.each<[PackFault, string]>([
  [
    { why: 'refused', pack: 'boats', record: 'entity ada', reason: 'it has no name' },
    'boats was not added. entity ada: it',
  ],
  [{ why: 'shipped', pack: 'ai' }, 'comes with Afterword'],
  [{ why: 'older', pack: 'boats', revision: 2 }, 'revision 2 is older'],
  [{ why: 'same', pack: 'boats', revision: 2 }, 'kept already'],
  [{ why: 'busy' }, 'Another tab is adding a pack'],
  [{ why: 'overtaken', pack: 'boats' }, 'another tab changed it'],
  [{ why: 'storage', fault: { why: 'full', detail: 'x' } }, 'there is no room for it'],
  [{ why: 'storage', fault: { why: 'lost', detail: 'x' } }, 'a.pack was not added, and nothing of it was kept'],
])('why a pack was not kept is said: %j', (fault, words) => {
  show({ importing: { step: 'refused', file: 'a.pack', fault } });
  expect(find('.drop [role=alert]').textContent).toContain(words);
});

test('a file can be dropped, and its progress is shown', () => {
  const props = show();
  const file = new File(['x'], 'boats.pack');
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [file] },
  });
  act(() => void find('.drop').dispatchEvent(drop));
  expect(props.onPackFile).toHaveBeenCalledExactlyOnceWith(file);
  expect(drop.defaultPrevented).toBe(true); // or the browser would open the file in place of the page
  show({ importing: { step: 'keeping', file: 'boats.pack', share: 0.4 } });
  expect(find<HTMLProgressElement>('.drop progress').value).toBe(0.4);
});

test('only a pack of the reader’s own can be removed, after one more question', () => {
  const pack = { ...PACK, entities: 1, events: 0, asOf: partialDate('2026-07-06') };
  show({ packs: [pack] });
  expect(() => press('Remove')).toThrow();
  const props = show({ packs: [{ ...pack, own: true }] });
  press('Remove');
  expect(props.onPackRemove).not.toHaveBeenCalled();
  press('Remove');
  expect(props.onPackRemove).toHaveBeenCalledExactlyOnceWith('sample');
});

test('facts that were corrected are listed with what was said before', () => {
  const list = [{ pack: 'sample', on: partialDate('2026-11-29'), about: [], was: 'It was one.', now: 'It is two.' }];
  show({ corrections: { since: partialDate('2026-11-01'), list } });
  expect(document.body.textContent).toContain('Facts corrected since 1 November 2026');
  expect(find('.corrections').textContent).toContain('29 November 2026: A sample packIt was one. It is two.');
});
