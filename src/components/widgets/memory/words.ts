import { fill } from '../../../lib/i18n/template.ts';
import { weightOf, type Memory } from './model.ts';
import { short } from './short.ts';
import type { MemoryStrings } from './strings.ts';

const at = (values: Float64Array, t: number): number => values[t - 1] ?? NaN;
const subscript = (n: number): string =>
  String(n).replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit)));

/** The figure's conclusion in its current state. */
export const captionOf = (memory: Memory, strings: MemoryStrings): string =>
  fill(strings[memory.rescaled ? 'caption.rescaled' : 'caption.raw'], {
    t: memory.t,
    share: short(memory.share),
    zero: short(memory.zero),
    m: short(at(memory.m, memory.t)),
    mHat: short(at(memory.mHat, memory.t)),
  });

/** Whose weight the chosen bar is, and what it adds to the average. */
export function chosenOf(memory: Memory, strings: MemoryStrings): string {
  const { k, t, rescaled, zero } = memory;
  const average = `${rescaled ? 'm̂' : 'm'}${subscript(t)}`;
  if (k === 0)
    return fill(strings[rescaled ? 'chosen.zero-gone' : 'chosen.zero'], {
      weight: short(zero),
      average,
    });
  const g = `g${subscript(k)}`;
  if (k > t) return fill(strings['chosen.later'], { g, t });
  const weight = weightOf(memory, k);
  const value = at(memory.g, k);
  return fill(strings[k === t ? 'chosen.newest' : 'chosen.gradient'], {
    g,
    value: short(value),
    age: t - k,
    weight: short(weight),
    part: short(weight * value),
    average,
  });
}

/** The figure in words: where its lines begin and end, and how its bars fall off. */
export function descriptionOf(memory: Memory, strings: MemoryStrings): string {
  const { g, m, mHat, steps, t, beta } = memory;
  const ends = (values: Float64Array) => [short(at(values, 1)), short(at(values, steps))] as const;
  const [[gFirst, gLast], [mFirst, mLast], [hatFirst, hatLast]] = [ends(g), ends(m), ends(mHat)];
  const lines = { gFirst, gLast, mFirst, mLast, hatFirst, hatLast, steps };
  const bars = { t, newest: short(weightOf(memory, t)), beta };
  return `${fill(strings['describe.lines'], lines)} ${fill(strings['describe.bars'], bars)}`;
}

/** Decay in words, with the half-life it stands for. */
export const sayDecay = ({ beta, halfLife }: Memory, strings: MemoryStrings): string =>
  halfLife === null
    ? fill(strings['say.decay-none'], { value: beta })
    : fill(strings['say.decay'], { value: beta, halfLife: Number(halfLife.toPrecision(2)) });

/** The gradient looked at in words, for its slider. */
export function sayChosen(memory: Memory, strings: MemoryStrings): string {
  const { k, t } = memory;
  const key = k === 0 ? 'say.zero' : k > t ? 'say.k-later' : 'say.k';
  return fill(strings[key], { k, t, weight: short(weightOf(memory, k)) });
}
