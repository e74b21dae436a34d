import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type PopupState, reportState } from '../../src/popup/page-state.ts';
import { Popup, type PopupProps } from '../../src/popup/popup.tsx';
import { english } from '../../src/ui/english.ts';
import { SAMPLE_REPORT } from '../ui/fixtures.ts';

export const noop = () => undefined;
export const READY = reportState(SAMPLE_REPORT);
export const url = 'https://www.sample-times.example/a';
export const host = 'sample-times.example';

/** Renders the popup in a state, with other props where `changes` has them. */
export function show(state: PopupState, changes: Partial<PopupProps> = {}): HTMLElement {
  const props: PopupProps = {
    state,
    fault: null,
    outcome: '',
    t: english,
    locale: 'en',
    site: { site: host, only: null, on: true, onSwitch: noop, onOnly: noop },
    onJump: noop,
    onDate: noop,
    onReload: noop,
    onOptions: noop,
    onWrong: noop,
    onCopy: noop,
    onCompare: noop,
    onForget: noop,
    onMark: noop,
    memory: { on: false, onSwitch: noop },
    onOnce: noop,
    onSample: noop,
    ...changes,
  };
  act(() => render(<Popup {...props} />, document.body));
  return document.body;
}
