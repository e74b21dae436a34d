/** Milliseconds between two checks of the extension. A card that is not checked for this long becomes invisible. */
const LOOK = 2000;
const FUSE = 6000;

/**
 * Firefox stops the scripts of a removed extension at once, so nothing could close its card. A card with a fuse closes
 * itself when nothing renews the fuse.
 *
 * @param alive called every other second; if it returns false, everything is removed
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
