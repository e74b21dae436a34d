import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../src/content/card/card-place.ts';

const VIEWPORT = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 384, height: 300 };
const line = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const base = { pointer: null, card: CARD, viewport: VIEWPORT, rtl: false, side: null };

describe('placing the card', () => {
  test('it opens below the line, starting where the name starts', async () => {
    expect(await placeCard({ ...base, lines: [line(200, 100)] })).toMatchObject({ x: 200, y: 126, side: 'below' });
  });

  test('it opens above where there is no room below', async () => {
    const placed = await placeCard({ ...base, lines: [line(200, 700)] });
    expect(placed).toMatchObject({ side: 'above' });
    expect(placed.y + CARD.height).toBe(694);
  });

  test('in a text from right to left it ends where the name starts', async () => {
    expect((await placeCard({ ...base, rtl: true, lines: [line(600, 100)] })).x).toBe(680 - CARD.width);
  });

  test('a name that is broken over two lines is explained at the line where the pointer is, and neither line is covered', async () => {
    const lines = [line(900, 100), line(20, 124)];
    expect(await placeCard({ ...base, lines, pointer: { x: 930, y: 110 } })).toMatchObject({ x: 608, y: 150 });
    expect(await placeCard({ ...base, lines, pointer: { x: 30, y: 130 } })).toMatchObject({ x: 20, y: 150 });
  });

  test('boxes whose edges are getters, as a DOMRect has them, are placed like any other', async () => {
    const box = line(200, 100);
    const getters = Object.create({
      get left() {
        return box.left;
      },
      get top() {
        return box.top;
      },
      get right() {
        return box.right;
      },
      get bottom() {
        return box.bottom;
      },
    });
    expect(await placeCard({ ...base, lines: [getters] })).toMatchObject({ x: 200, y: 126, side: 'below' });
  });

  test('a name of several elements on one line is explained from where it begins', async () => {
    const lines = [line(200, 100, 30), line(230, 100, 50)];
    expect(await placeCard({ ...base, lines, pointer: { x: 250, y: 110 } })).toMatchObject({ x: 200, y: 126 });
  });

  test('a name that is broken over two columns does not push the card to the end of the other column', async () => {
    const lines = [line(20, 760), line(520, 40)];
    expect(await placeCard({ ...base, lines, pointer: { x: 530, y: 50 } })).toMatchObject({ x: 520, y: 66 });
  });

  test('a card that is open above stays above while it grows, as long as there is room', async () => {
    const lines = [line(200, 420)];
    expect((await placeCard({ ...base, lines, side: 'above' })).side).toBe('above');
    expect((await placeCard({ ...base, lines })).side).toBe('below');
    expect((await placeCard({ ...base, lines, side: 'above', card: { width: 384, height: 500 } })).side).toBe('above');
  });

  test('in any viewport, zoomed and scrolled, the card never covers the line and never leaves the viewport', async () => {
    const input = fc
      .record({
        left: fc.integer({ min: -300, max: 300 }),
        top: fc.integer({ min: -300, max: 300 }),
        width: fc.integer({ min: 160, max: 3000 }),
        height: fc.integer({ min: 120, max: 2000 }),
        x: fc.nat(1000),
        y: fc.nat(1000),
        lineWidth: fc.integer({ min: 5, max: 120 }),
        lineHeight: fc.integer({ min: 10, max: 40 }),
        cardWidth: fc.integer({ min: 100, max: 400 }),
        cardHeight: fc.integer({ min: 40, max: 900 }),
        rtl: fc.boolean(),
        side: fc.constantFrom('above', 'below', null),
      })
      .map((r) => {
        const viewport = { left: r.left, top: r.top, right: r.left + r.width, bottom: r.top + r.height };
        const top = r.top + ((r.height - r.lineHeight) * r.y) / 1000;
        const lines = [line(r.left + ((r.width - r.lineWidth) * r.x) / 1000, top, r.lineWidth, r.lineHeight)];
        const card = { width: Math.min(r.cardWidth, r.width - 16), height: r.cardHeight };
        return { lines, pointer: null, card, viewport, rtl: r.rtl, side: r.side };
      });
    await fc.assert(
      fc.asyncProperty(input, async ({ lines: [first], ...rest }) => {
        if (!first) throw new Error('unreachable: one line was made');
        const placed = await placeCard({ lines: [first], ...rest });
        const bottom = placed.y + Math.min(rest.card.height, placed.maxHeight);
        // Half a pixel: places are rounded so that text stays sharp.
        if (placed.side === 'below') expect(placed.y).toBeGreaterThanOrEqual(first.bottom - 0.5);
        else expect(bottom).toBeLessThanOrEqual(first.top + 0.5);
        expect(placed.x).toBeGreaterThanOrEqual(rest.viewport.left + 7.5);
        expect(placed.x + rest.card.width).toBeLessThanOrEqual(rest.viewport.right - 7.5);
        if (placed.maxHeight > 0) {
          expect(placed.y).toBeGreaterThanOrEqual(rest.viewport.top + 7.5);
          expect(bottom).toBeLessThanOrEqual(rest.viewport.bottom - 7.5);
        }
      }),
    );
  });

  test('a name that is broken over lines is not covered in any of them, wherever the pointer is on it', async () => {
    const input = fc.record({
      top: fc.integer({ min: 0, max: 780 }),
      height: fc.integer({ min: 10, max: 24 }),
      firstLeft: fc.integer({ min: 8, max: 900 }),
      secondRight: fc.integer({ min: 60, max: 990 }),
      on: fc.constantFrom(0, 1),
      width: fc.integer({ min: 320, max: 1000 }),
      cardHeight: fc.integer({ min: 40, max: 700 }),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ top, height, firstLeft, secondRight, on, width, cardHeight }) => {
        const viewport = { ...VIEWPORT, right: width };
        const left = Math.min(firstLeft, width - 40);
        const lines = [
          { left, top, right: width - 8, bottom: top + height },
          { left: 8, top: top + height + 6, right: Math.min(secondRight, width - 8), bottom: top + 2 * height + 6 },
        ];
        const line = lines[on];
        if (!line) throw new Error('unreachable: two lines were made');
        const pointer = { x: line.left + 3, y: line.top + 3 };
        const card = { width: 304, height: cardHeight };
        const placed = await placeCard({ ...base, lines, pointer, viewport, card });
        const cardBottom = placed.y + Math.min(cardHeight, placed.maxHeight);
        if (placed.side === 'below') expect(placed.y).toBeGreaterThanOrEqual(top + 2 * height + 5.5);
        else expect(cardBottom).toBeLessThanOrEqual(top + 0.5);
        expect(placed.x).toBeGreaterThanOrEqual(viewport.left + 7.5);
        expect(placed.x + card.width).toBeLessThanOrEqual(viewport.right - 7.5);
      }),
    );
  });

  test('a name that is set in several pieces on one line is one line: the card starts where the name starts', async () => {
    const lines = [line(200, 100, 30), line(230, 102, 60, 16)];
    expect(await placeCard({ ...base, lines, pointer: { x: 260, y: 110 } })).toMatchObject({ x: 200, y: 126 });
  });
});
