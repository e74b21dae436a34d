import type { ComponentChildren } from 'preact';

const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <g fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round">
      {children}
    </g>
  </svg>
);

/** The cross of the close button. */
export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

/** The pin of the button that keeps a card open. */
export const PinIcon = () => (
  <Icon>
    <path class="pin-shape" d="M5.5 2.5h5M6.3 2.5v4L4.4 9.2h7.2L9.7 6.5v-4M8 9.2v4.6" />
  </Icon>
);

/** The arrow of the button that leads back to the previous card. It points to where the text begins. */
export const BackIcon = () => (
  <Icon>
    <path class="back-shape" d="M9.5 3.5L5 8l4.5 4.5" />
  </Icon>
);
