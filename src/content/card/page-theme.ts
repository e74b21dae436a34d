import { parentOf } from '../page-dom.ts';

/**
 * Finds whether the page is dark behind `element`, by the first opaque background colour there. Without such a colour,
 * or under an image, the text's own colour decides. Light letters have something dark behind them: a gradient, a layer
 * beside the text, or the canvas of a dark scheme.
 */
export function themeAt(element: Element): 'light' | 'dark' {
  let lightness: number | null = null;
  for (let at: Node | null = element; at && lightness === null; at = parentOf(at)) {
    if (!(at instanceof Element)) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') break;
    lightness = lightnessOf(backgroundColor);
  }
  if (lightness !== null) return lightness < 0.4 ? 'dark' : 'light';
  return (lightnessOf(getComputedStyle(element).color) ?? 0) > 0.6 ? 'dark' : 'light';
}

/**
 * Perceived lightness of a computed colour, from 0 to 1. Null if the colour is mostly transparent, or in a notation
 * that browsers never compute. Weights: relative luminance, ITU-R BT.709, on gamma-encoded values (good to a few
 * percent).
 */
export function lightnessOf(color: string): number | null {
  const match = /^([a-z]+)\((.*)\)$/.exec(color.trim());
  if (!match?.[1] || match[2] === undefined) return null;
  const parts = match[2].split(/[\s,/]+/).filter((part) => part !== '');
  const space = match[1] === 'color' ? parts.shift() : match[1];
  const [a = 0, b = 0, c = 0, alpha = 1] = parts.map(toNumber);
  if (alpha < 0.5) return null;
  if (space === 'rgb' || space === 'rgba') return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
  if (space === 'lab' || space === 'lch') return a / 100;
  if (space === 'oklab' || space === 'oklch') return a;
  return match[1] === 'color' ? 0.2126 * a + 0.7152 * b + 0.0722 * c : null;
}

const toNumber = (text: string): number =>
  text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text) || 0;
