import { describe, expect, test } from 'vitest';
import { lightnessOf } from '../../src/content/card/page-theme.ts';

describe('the theme of a page', () => {
  test('white, black and grey are recognised in every notation of computed colours', () => {
    expect(lightnessOf('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(lightnessOf('rgba(18, 18, 18, 0.9)')).toBeLessThan(0.1);
    expect(lightnessOf('color(srgb 1 1 1)')).toBeCloseTo(1);
    expect(lightnessOf('color(display-p3 0.1 0.1 0.1 / 1)')).toBeCloseTo(0.1);
    expect(lightnessOf('oklch(0.2 0.02 250)')).toBeCloseTo(0.2);
    expect(lightnessOf('oklab(97% 0 0)')).toBeCloseTo(0.97);
    expect(lightnessOf('lab(20 3 4 / 0.8)')).toBeCloseTo(0.2);
  });

  test('a transparent background decides nothing', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(lightnessOf('rgba(0, 0, 0, 0.3)')).toBeNull();
    expect(lightnessOf('transparent')).toBeNull();
  });
});
