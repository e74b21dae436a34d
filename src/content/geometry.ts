/** Pure geometry of the pointer's way to the card. All lengths are CSS pixels in the viewport. */

export type Point = { readonly x: number; readonly y: number };

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** True if the point is in the box, enlarged by `margin` on every side. */
export function inBox(point: Point, box: Box, margin = 0): boolean {
  return (
    point.x >= box.left - margin &&
    point.x <= box.right + margin &&
    point.y >= box.top - margin &&
    point.y <= box.bottom + margin
  );
}

/**
 * True if `now` is on a straight line from `from`, where the pointer left the mark, to some point of the card. It then
 * lies inside the hull of that point and the card's box. Such a pointer is on its way to the card, whatever else it
 * crosses.
 */
export function onTheWay(from: Point, now: Point, card: Box, margin = 4): boolean {
  const box = {
    left: card.left - margin,
    top: card.top - margin,
    right: card.right + margin,
    bottom: card.bottom + margin,
  };
  if (inBox(now, box)) return true;
  // The hull consists of the box and two triangles. Each triangle is made of the point and a diagonal of the box.
  // Wherever the point is, they cover the hull.
  return (
    inTriangle(now, from, { x: box.left, y: box.top }, { x: box.right, y: box.bottom }) ||
    inTriangle(now, from, { x: box.right, y: box.top }, { x: box.left, y: box.bottom })
  );
}

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every((each) => each >= 0) || turns.every((each) => each <= 0);
}

/** Positive if `point` is to the right of the line from `a` to `b` (y grows downwards). */
function turn(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
