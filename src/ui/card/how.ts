/**
 * How a card is shown. `hover`: it closes when the pointer leaves. `keyboard`: leaving closes it only after the pointer
 * has entered it. `pinned`: it stays until it is closed. `touch`: a sheet, low with the first screen, or raised with
 * the rest.
 */
export type CardHow =
  | { readonly type: 'hover' | 'keyboard' | 'pinned' }
  | { readonly type: 'touch'; readonly drawnUp: boolean; readonly onDraw: (up: boolean) => void };
