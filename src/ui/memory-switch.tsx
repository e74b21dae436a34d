import type { Translate } from './translate.ts';

/** Whether readings are remembered, and how to change that. */
export type Memory = { readonly on: boolean; readonly onSwitch: (on: boolean) => void };

type Props = { readonly memory: Memory; readonly t: Translate; readonly class?: string; readonly title?: string };

/** The checkbox that turns the reading memory on and off. Class and title are those of its label. */
export function MemorySwitch({ memory, t, ...label }: Props) {
  return (
    <label {...label}>
      <input
        type="checkbox"
        checked={memory.on}
        onChange={({ currentTarget }) => memory.onSwitch(currentTarget.checked)}
      />{' '}
      {t('memorySwitch')}
    </label>
  );
}
