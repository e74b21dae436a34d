/**
 * Milliseconds between two looks at whether the extension is still there, and after which a card that nobody looks after
 * any more can no longer be seen.
 */
const LOOK = 2000;
const FUSE = 6000;

/**
 * Firefox stops the scripts of a removed extension at once, and then nothing could close its card. A card with a fuse
 * closes itself when nothing renews the fuse.
 *
 * @param alive asked every other second; takes everything back where the extension is gone
 */
export function createFuse(sheet: HTMLElement, alive: () => boolean): { start: () => void; stop: () => void } {
  let fuse: Animation | null = null;
  let looking: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(looking);
    fuse?.cancel();
  };
  return {
    start() {
      stop();
      fuse = sheet.animate({ clipPath: ['inset(50%)', 'inset(50%)'] }, { delay: FUSE, duration: 1, fill: 'forwards' });
      looking = setInterval(() => {
        if (alive() && fuse) fuse.currentTime = 0;
      }, LOOK);
    },
    stop,
  };
}
