import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBox, onTheWay } from '../../src/content/geometry.ts';

const number = fc.integer({ min: -2000, max: 2000 });
const point = fc.record({ x: number, y: number });
const box = fc
  .record({
    left: number,
    top: number,
    width: fc.integer({ min: 1, max: 800 }),
    height: fc.integer({ min: 1, max: 800 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

describe('the safe triangle', () => {
  test('every place on a straight way from the mark to a place in the card is on the way', () => {
    fc.assert(
      fc.property(point, box, fc.nat(100), fc.nat(100), fc.nat(100), (from, card, h, v, along) => {
        const goal = {
          x: card.left + ((card.right - card.left) * h) / 100,
          y: card.top + ((card.bottom - card.top) * v) / 100,
        };
        const now = { x: from.x + ((goal.x - from.x) * along) / 100, y: from.y + ((goal.y - from.y) * along) / 100 };
        expect(onTheWay(from, now, card, 0.01)).toBe(true);
      }),
    );
  });

  test('a pointer that goes straight away from the card is not on the way', () => {
    fc.assert(
      fc.property(point, box, fc.integer({ min: 20, max: 500 }), (from, card, steps) => {
        fc.pre(!inBox(from, card, 20));
        const middle = { x: (card.left + card.right) / 2, y: (card.top + card.bottom) / 2 };
        const length = Math.hypot(from.x - middle.x, from.y - middle.y);
        const away = {
          x: from.x + ((from.x - middle.x) / length) * steps,
          y: from.y + ((from.y - middle.y) / length) * steps,
        };
        expect(onTheWay(from, away, card)).toBe(false);
      }),
    );
  });

  test('a pointer that passes beside the card is not on the way', () => {
    const card = { left: 100, top: 100, right: 300, bottom: 200 };
    expect(onTheWay({ x: 110, y: 90 }, { x: 400, y: 95 }, card)).toBe(false);
    expect(onTheWay({ x: 110, y: 50 }, { x: 200, y: 80 }, card)).toBe(true);
  });
});
