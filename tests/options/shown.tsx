import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { Options } from '../../src/options/options.tsx';
import type { OptionsProps } from '../../src/options/props.ts';
import { DEFAULTS } from '../../src/settings/settings-model.ts';
import { english } from '../../src/ui/english.ts';

/** A pack for the tests of the options page. */
export const PACK = {
  id: 'sample',
  title: 'A sample pack',
  licence: 'CC0-1.0',
  attribution: 'The tests',
  origin: 'hand-written',
  revision: 1,
};

export function show(changes: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    settings: DEFAULTS,
    access: { known: ['sample.example', 'times.example'], granted: [], everySite: false },
    packs: [{ ...PACK, entities: 1200, events: 340, asOf: partialDate('2026-07-06') }],
    fault: null,
    outcome: '',
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

export const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

export function press(label: string): void {
  const button = [...document.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === label || each.textContent === label,
  );
  if (!button) throw new Error(`no button "${label}"`);
  act(() => button.click());
}

export function type(selector: string, text: string): void {
  const input = find<HTMLInputElement>(selector);
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
