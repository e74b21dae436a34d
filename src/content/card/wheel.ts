/**
 * Keeps a wheel over the card from scrolling the page, even if the card cannot scroll or is at its end.
 * `overscroll-behavior` is not enough: Chromium ignores it in a box without overflow, and Firefox 153 ignores it for a
 * driver's wheel. Zooming and sideways gestures are left to the browser.
 */
export function keepWheel(sheet: HTMLElement): void {
  sheet.addEventListener(
    'wheel',
    (event) => {
      const card = sheet.querySelector('.card');
      if (!card || event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      const { scrollTop, scrollHeight, clientHeight } = card;
      const room = event.deltaY < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop;
      if (room < 1) event.preventDefault();
    },
    { passive: false },
  );
}
