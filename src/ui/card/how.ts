/**
 * How a card is shown. `hover`: it goes with the pointer. `keyboard`: the pointer has to visit it before leaving means
 * anything. `pinned`: it stays until it is closed. `touch`: a sheet, low with the first screen or drawn up with the rest.
 */
export type CardHow =
  | { readonly type: 'hover' | 'keyboard' | 'pinned' }
  | { readonly type: 'touch'; readonly drawnUp: boolean; readonly onDraw: (up: boolean) => void };
