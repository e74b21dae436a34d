// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { PackFault } from '../../src/packs/pack-model.ts';
import { DEFAULTS } from '../../src/settings/settings-model.ts';
import { find, PACK, press, show } from './shown.tsx';

afterEach(() => {
  render(null, document.body);
});

test('a pack is listed with its size and its day, and can be switched off and on', () => {
  const on = show();
  expect(find('.packs').textContent).toContain('A sample pack 1,200 entities, 340 events, as of 6 July 2026');
  act(() => find<HTMLInputElement>('.packs input').click());
  expect(on.onSave).toHaveBeenCalledExactlyOnceWith({ packsOff: ['sample'] });

  const off = show({ settings: { ...DEFAULTS, packsOff: ['sample'] } });
  expect(find<HTMLInputElement>('.packs input').checked).toBe(false);
  act(() => find<HTMLInputElement>('.packs input').click());
  expect(off.onSave).toHaveBeenCalledExactlyOnceWith({ packsOff: undefined });
});

test('where no pack can be opened, the page shows that', () => {
  show({ packs: [] });
  expect(document.body.textContent).toContain('could not be opened');
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

test('a reader’s pack is shown with its description and its changes before it is kept or declined', () => {
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
  [{ why: 'same', pack: 'boats', revision: 2 }, 'is already here'],
  [{ why: 'busy' }, 'Another tab is adding a pack'],
  [{ why: 'overtaken', pack: 'boats' }, 'another tab has changed it'],
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
  expect(drop.defaultPrevented).toBe(true); // otherwise the browser would replace the page by the file
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

test('corrected facts are listed with their former statements', () => {
  const list = [{ pack: 'sample', on: partialDate('2026-11-29'), about: [], was: 'It was one.', now: 'It is two.' }];
  show({ corrections: { since: partialDate('2026-11-01'), list } });
  expect(document.body.textContent).toContain('Facts corrected since 1 November 2026');
  expect(find('.corrections').textContent).toContain('29 November 2026: A sample packIt was one. It is two.');
});
