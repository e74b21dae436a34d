import { useEffect, useState } from 'preact/hooks';
import { exportMemory } from '../memory/export.ts';
import { forget } from '../memory/forget.ts';
import { lastFull, noteFull } from '../memory/full.ts';
import { limitsOf, openStore } from '../memory/store.ts';
import type { Fault } from '../memory-model.ts';
import type { Settings } from '../settings/settings.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import { saveFile } from '../ui/save-file.ts';
import type { Translate } from '../ui/translate.ts';
import type { MemoryProps } from './props.ts';

const store = openStore();

/**
 * The reading memory of the options page: its size, its limits, and the reader's actions. `say` announces an outcome.
 */
export function useMemory(
  { memoryDays, memoryMegabytes }: Settings,
  t: Translate,
  say: (text: string) => void,
): MemoryProps {
  const [memory, setMemory] = useState<MemoryProps['memory']>(null);
  const sayFault = (fault: Fault): string => t(FAULT_KEYS[fault.why], fault.detail);
  const reread = async () => {
    const [{ value, fault }, full] = await Promise.all([store.size(), lastFull()]);
    setMemory({ ...value, fault: fault ?? full });
  };
  useEffect(() => {
    void store.expire(limitsOf({ memoryDays, memoryMegabytes })).then(({ fault }) => {
      // Opening the store has just failed, and a second attempt may take long. So the size is not requested.
      if (fault) setMemory({ versions: 0, bytes: 0, fault });
      else void reread();
    });
  }, [memoryDays, memoryMegabytes]);

  const forgetAll = async () => {
    const fault = await forget(store, { type: 'everything' });
    if (fault === null) await noteFull(null);
    say(fault === null ? t('memoryForgotten') : sayFault(fault));
    await reread();
  };
  const exportAll = async () => {
    const { parts, fault } = await exportMemory(store);
    saveFile('afterword-memory.json', parts);
    if (fault) say(sayFault(fault));
  };
  return { memory, onForgetAll: () => void forgetAll(), onExportMemory: () => void exportAll() };
}
