/** A finger that has drawn the sheet down so far, in CSS pixels, or let go of it at such a speed, in pixels a millisecond, closes it. */
const FAR = 90;
const FAST = 0.5;

/**
 * Lets a finger draw the sheet down and away. A card that is scrolled is scrolled back to its top first.
 *
 * @param sheet moved with the finger; the card in it is what scrolls
 * @param isOn whether it is a sheet at the bottom now
 */
export function watchSwipe(sheet: HTMLElement, isOn: () => boolean, close: () => void): void {
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
    if (drawn <= 0) {
      letGo(); // up: the card scrolls
      return;
    }
    event.preventDefault();
    sheet.style.setProperty('translate', `0 ${drawn}px`);
  });
  on('touchend', ({ timeStamp }) => {
    const isAway = from !== null && (drawn > FAR || (drawn > 20 && drawn / (timeStamp - from.at) > FAST));
    letGo();
    if (isAway) close();
  });
  on('touchcancel', letGo);
}
