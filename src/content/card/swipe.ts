/** A drag counts if it is at least this long, in CSS pixels, or is released at this speed, in pixels a millisecond. */
const FAR = 90;
const FAST = 0.5;
/** A shorter movement is only a tremble. */
const LEAST_WAY = 20;

export type SwipeParts = {
  /** True while the card is a sheet at the bottom. */
  readonly isOn: () => boolean;
  /** True while the sheet is raised to show all of it. */
  readonly isUp: () => boolean;
  readonly draw: (up: boolean) => void;
  readonly close: () => void;
};

/**
 * Lets a finger raise the sheet, lower it to its first screen, and drag it away. If the card is scrolled, it first
 * scrolls back to its top.
 *
 * @param sheet moves with the finger; the card in it scrolls
 */
export function watchSwipe(sheet: HTMLElement, { isOn, isUp, draw, close }: SwipeParts): void {
  let from: { readonly y: number; readonly at: number } | null = null;
  let drawn = 0;

  const letGo = () => {
    from = null;
    drawn = 0;
    sheet.style.removeProperty('translate');
  };
  const on = (type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel', listener: (event: TouchEvent) => void) =>
    sheet.addEventListener(type, (event) => event.isTrusted && listener(event), { passive: false });

  on('touchstart', ({ touches, timeStamp }) => {
    letGo();
    const [touch] = touches;
    const isAtTop = (sheet.querySelector('.card')?.scrollTop ?? 0) <= 0;
    if (touch && touches.length === 1 && isAtTop && isOn()) from = { y: touch.clientY, at: timeStamp };
  });
  on('touchmove', (event) => {
    const [touch] = event.touches;
    if (!from || !touch) return;
    drawn = touch.clientY - from.y;
    if (drawn <= 0 && isUp()) {
      letGo(); // up: the card scrolls
      return;
    }
    event.preventDefault();
    sheet.style.setProperty('translate', `0 ${Math.max(drawn, -LEAST_WAY)}px`);
  });
  on('touchend', ({ timeStamp }) => {
    const far = Math.abs(drawn);
    const isMeant = from !== null && (far > FAR || (far > LEAST_WAY && far / (timeStamp - from.at) > FAST));
    const isDown = drawn > 0;
    letGo();
    if (!isMeant) return;
    if (isDown && !isUp()) close();
    else draw(!isDown);
  });
  on('touchcancel', letGo);
}
