/**
 * What Plot has drawn, in as few pieces as a browser can paint it in. Each shift and each clip is a piece of its
 * own, and where the bounds of any piece change, Chromium sorts all pieces of the page anew.
 * @module
 */
import type { ChannelName, ChannelValues, Dimensions } from './plot.ts';

/** What to put on the page for a mark: without shifts and a clip that cuts nothing, or with covers around them. */
export function flat(mark: Element, channels: ChannelValues, size: Dimensions): Element[] {
  const clipped = mark.hasAttribute('clip-path');
  if (clipped && !leavesFrame(channels, size)) mark.removeAttribute('clip-path');
  else if (clipped) mark.prepend(cover(mark.ownerDocument, 'many'));
  unshift(mark);
  const whole = !mark.hasAttribute('clip-path') && !mark.querySelector('[transform]');
  return whole ? [mark] : [mark, cover(mark.ownerDocument)];
}

/** Something unseen, as large as the figure or many times so: a piece that begins with it keeps its bounds. */
export function cover(page: Document, size: 'once' | 'many' = 'once'): Element {
  const rect = page.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const [start, length] = size === 'once' ? ['0', '100%'] : ['-1000%', '2100%'];
  const place = { x: start, y: start, width: length, height: length };
  for (const [name, value] of Object.entries({ ...place, fill: 'transparent', stroke: 'none' }))
    rect.setAttribute(name, value);
  return rect;
}

/** Whether any place of a mark is outside the frame, which cuts off nothing else. */
function leavesFrame(channels: ChannelValues, size: Dimensions): boolean {
  const outside = (names: readonly ChannelName[], low: number, high: number) =>
    names.some((name) => channels[name]?.some((at) => at < low || at > high));
  return (
    outside(['x', 'x1', 'x2'], size.marginLeft - 1, size.width - size.marginRight + 1) ||
    outside(['y', 'y1', 'y2'], size.marginTop - 1, size.height - size.marginBottom + 1)
  );
}

/** Where a kind of element keeps its place, across and down. */
const PLACES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  circle: [['cx'], ['cy']],
  line: [
    ['x1', 'x2'],
    ['y1', 'y2'],
  ],
  text: [['x'], ['y']],
};

/** Puts the shifts of a mark and of its words into their coordinates, where they have nothing but coordinates. */
function unshift(mark: Element): void {
  const parts = [...mark.children];
  const isPlain = (part: Element) =>
    (part.localName in PLACES || TICK.test(part.getAttribute('d') ?? '')) &&
    part.firstElementChild === null &&
    SHIFT.test(part.getAttribute('transform') ?? NO_SHIFT);
  if (!parts.every(isPlain)) return;
  const [dx, dy] = shiftOf(mark);
  mark.removeAttribute('transform');
  for (const part of parts) {
    const [x, y] = shiftOf(part);
    part.removeAttribute('transform');
    const [, length] = TICK.exec(part.getAttribute('d') ?? '') ?? [];
    if (length) part.setAttribute('d', `M${x + dx},${y + dy}v${length}`);
    if (part.localName === 'text') {
      const lower = part.getAttribute('y'); // in its own height
      if (lower !== null) part.setAttribute('dy', lower);
      for (const name of ['x', 'y']) part.setAttribute(name, '0');
    }
    for (const [axis, by] of [x + dx, y + dy].entries())
      for (const name of PLACES[part.localName]?.[axis] ?? [])
        if (by !== 0) part.setAttribute(name, String(Number(part.getAttribute(name)) + by));
  }
}

/** A tick of an axis, from its place. */
const TICK = /^M0,0L0,([^,]+)$/;

const SHIFT = /^translate\(([^,]+),([^)]+)\)$/;
const NO_SHIFT = 'translate(0,0)';

function shiftOf(part: Element): [x: number, y: number] {
  const [, x, y] = SHIFT.exec(part.getAttribute('transform') ?? NO_SHIFT) ?? [];
  return [Number(x), Number(y)];
}
