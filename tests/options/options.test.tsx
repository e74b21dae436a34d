// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { ENTITY_KINDS } from '../../src/facts/fact-model.ts';
import { DEFAULTS } from '../../src/settings/settings-model.ts';
import { exportSettings } from '../../src/settings/transfer.ts';
import { find, press, show, type } from './shown.tsx';

afterEach(() => {
  render(null, document.body);
});

test('a site is switched off by its host or by an address of it, and on again from the list', () => {
  const first = show();
  type('.add input', 'https://www.news.example/a');
  press('Turn off for this site');
  expect(first.onSave).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['news.example'] });

  const second = show({ settings: { ...DEFAULTS, sitesOff: ['a.example', 'news.example'] } });
  press('Remove news.example');
  expect(second.onSave).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['a.example'] });
});

test('an input that is not a site is refused with a message, and nothing is stored', () => {
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
  show({ settings: { ...DEFAULTS, sitesOff } });
  expect(document.querySelectorAll('.sites li').length).toBeLessThan(200); // rendering all of them would take the time
  type('input[type=search]', 'site-4999');
  expect([...document.querySelectorAll('.sites bdi')].map((site) => site.textContent)).toContain('site-4999.example');
});

test('marks, kinds, delay, key and colours are stored as they are chosen', () => {
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

test('a chosen language is stored; each has its own name in the list, and the browser’s is the default', () => {
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
      kinds: ENTITY_KINDS.filter((kind) => kind !== 'person'),
    },
  });
  expect(find<HTMLInputElement>('.kinds input').checked).toBe(false);
  act(() => find<HTMLInputElement>('.kinds input').click());
  expect(onSave).toHaveBeenLastCalledWith({ kinds: undefined });
});

test('a veto is listed with its words and where it holds, and can be taken back', () => {
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

test('a reset asks first', () => {
  const { onReset } = show();
  press('Reset everything');
  expect(onReset).not.toHaveBeenCalled();
  press('Keep it');
  press('Reset everything');
  press('Reset');
  expect(onReset).toHaveBeenCalledOnce();
});

test('a fault of the storage and the outcome of a change are announced', () => {
  show({ fault: 'disabled by policy', outcome: 'Kept.' });
  expect(document.body.textContent).toContain('disabled by policy');
  expect(find('[role=status]').textContent).toBe('Kept.');
});

test('the reader’s dates are listed, and removing the last one leaves nothing stored', () => {
  const url = 'https://news.example/a';
  const props = show({ settings: { ...DEFAULTS, dates: [{ url, date: partialDate('2024-05') }] } });
  expect(document.querySelector('section[aria-labelledby=dates]')?.textContent).toContain(`May 2024 ${url}`);
  press(`Remove ${url}`);
  expect(props.onSave).toHaveBeenCalledExactlyOnceWith({ dates: undefined });
});
