import type { Paste, Reading } from '../../../lib/streams/paste.ts';

/** A list a widget can take, and the reading it comes from: all of it, or one end of what is too long. */
export interface Offer {
  readonly values: readonly number[];
  /** How many significant digits each was written with. */
  readonly digits: readonly number[];
  readonly reading: Reading;
  readonly part: 'all' | 'first' | 'last';
}

/** What a widget that takes so many numbers can make of a text: nothing, one list, or several of which the reader chooses. */
export function offersOf(paste: Paste, max: number): readonly Offer[] {
  if (paste.kind === 'refused') return [];
  const readings = paste.kind === 'read' ? [paste.reading] : paste.readings;
  return readings.flatMap((reading): Offer[] => {
    const [values, digits] = [[...reading.values], [...reading.digits]];
    const part = (part: Offer['part'], from: number, to?: number): Offer => ({
      values: values.slice(from, to),
      digits: digits.slice(from, to),
      reading,
      part,
    });
    return values.length <= max ? [part('all', 0)] : [part('first', 0, max), part('last', -max)];
  });
}

/** Whether two offers come of the same answer: it holds while the reader types on. */
export const isSameAnswer = (a: Offer, b: Offer): boolean =>
  a.part === b.part &&
  a.reading.comma === b.reading.comma &&
  a.reading.column === b.reading.column &&
  String(a.reading.left) === String(b.reading.left);
