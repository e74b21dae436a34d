import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = ['tokens', 'page']
  .map((name) => readFileSync(new URL(`../../src/ui/${name}.css`, import.meta.url), 'utf8'))
  .join('');

/** Returns both colours of a token: light, dark. */
function token(name: string): readonly [string, string] {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!match?.[1] || !match[2]) throw new Error(`--${name} is not light-dark() of two hex colours`);
  return [match[1], match[2]];
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['ink', 'paper'],
  ['ink', 'paper-inset'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-inset'],
  ['accent', 'paper'],
  ['accent', 'paper-inset'],
  ['accent-ink', 'accent'],
])('%s on %s can be read, light and dark (WCAG AA: 4.5)', (ink, paper) => {
  for (const theme of [0, 1] as const) {
    expect(contrast(token(ink)[theme], token(paper)[theme])).toBeGreaterThanOrEqual(4.5);
  }
});
