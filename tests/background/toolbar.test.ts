import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ shown: {} as Record<string, unknown>, gone: false, icon: [] as Promise<void>[] }));
vi.mock('webextension-polyfill', async () => {
  const { english } = await import('../../src/ui/english.ts');
  const set = (name: string) => async (details: Record<string, unknown>) => {
    if (fake.gone) throw new Error('No tab with id: 3.');
    if (name === 'path') await fake.icon.shift();
    fake.shown[name] = details[name] ?? details.color;
  };
  return {
    default: {
      i18n: { getMessage: (key: string, subs: string[]) => english(key, ...subs), getUILanguage: () => 'en-US' },
      action: {
        setIcon: set('path'),
        setTitle: set('title'),
        setBadgeText: set('text'),
        setBadgeTextColor: set('textColor'),
        setBadgeBackgroundColor: set('background'),
      },
    },
  };
});

const { BADGE, BADGE_TEXT, showOnToolbar } = await import('../../src/background/toolbar.ts');

beforeEach(() => {
  fake.shown = {};
  fake.gone = false;
});

test.each<[number | null | 'none', string, string, string]>([
  [3, '3', 'icons/16.png', 'Afterword: 3 notes, later developments and changes'],
  [1, '1', 'icons/16.png', 'Afterword: 1 note, later development or change'],
  [0, '', 'icons/16.png', 'Afterword: nothing to add to this page'],
  [1234, '99+', 'icons/16.png', 'Afterword: 1,234 notes, later developments and changes'],
  [null, '', 'icons/off-16.png', 'Afterword: off on this page'],
  ['none', '', 'icons/none-16.png', 'Afterword: nothing to do on this page'],
])(
  'for %s notes and developments the button says %s, with its icon, and its title says it in words',
  async (...row) => {
    const [count, text, icon, title] = row;
    await showOnToolbar(3, count);
    expect(fake.shown).toMatchObject({ text, title, path: { 16: icon } });
  },
);

test('the badge is legible on any theme of the toolbar, because it has its own background', () => {
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  expect((light(BADGE_TEXT) + 0.05) / (light(BADGE) + 0.05)).toBeGreaterThan(4.5);
});

test('of two counts the later one stays, even if the browser takes longer for the icon of the first', async () => {
  let load: () => void = () => undefined;
  fake.icon.push(new Promise((resolve) => (load = resolve)));
  const shown = Promise.all([showOnToolbar(3, 4), showOnToolbar(3, 7)]);
  await new Promise((resolve) => setTimeout(resolve));
  load();
  await shown;
  expect(fake.shown).toMatchObject({ text: '7' });
});

test('a tab that was closed meanwhile is no fault', async () => {
  fake.gone = true;
  await expect(showOnToolbar(3, 1)).resolves.toBeUndefined();
});
