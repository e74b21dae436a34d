import { render } from 'preact';
import browser from 'webextension-polyfill';
import { asker, type OwnPageMessages } from '../../messages.ts';
import { NOT_MARKED, type ShowNotMarked } from '../show-not-marked.ts';
import { NotMarkedList } from './list.tsx';

const ask = asker<OwnPageMessages>((message) => browser.runtime.sendMessage(message));

/** Asks the worker and shows its answer, or a sentence if none comes. */
const show: ShowNotMarked = async (into, props) => {
  const { article, analysis } = props.report;
  try {
    const found = await ask({ type: 'not-marked', article, published: analysis.published?.date ?? null });
    render(<NotMarkedList found={found} {...props} />, into);
  } catch (error) {
    render(<p class="status fault">{props.t('popupNotMarkedFailed', String(error))}</p>, into);
  }
};
Reflect.set(globalThis, NOT_MARKED, show);
