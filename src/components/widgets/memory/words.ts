import type { TableData } from '../../kit/context.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { type Memory, weightOf } from './model.ts';
import type { Words } from './strings.en.ts';

const at = (values: Float64Array, t: number): number => values[t - 1] ?? NaN;
const subscript = (n: number): string =>
  String(n).replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit)));

/** The figure's conclusion in its current state. */
export const captionOf = (memory: Memory, words: Words): string =>
  fill(words[memory.rescaled ? 'caption.rescaled' : 'caption.raw'], {
    t: memory.t,
    share: short(memory.share),
    zero: short(memory.zero),
    m: short(at(memory.m, memory.t)),
    mHat: short(at(memory.mHat, memory.t)),
  });

/** Whose weight the chosen bar is, and what it adds to the average. */
export function chosenOf(memory: Memory, words: Words): string {
  const { k, t, rescaled, zero } = memory;
  const average = `${rescaled ? 'm̂' : 'm'}${subscript(t)}`;
  if (k === 0)
    return fill(words[rescaled ? 'chosen.zero-gone' : 'chosen.zero'], {
      weight: short(zero),
      average,
    });
  const g = `g${subscript(k)}`;
  if (k > t) return fill(words['chosen.later'], { g, t });
  const weight = weightOf(memory, k);
  const value = at(memory.g, k);
  return fill(words[k === t ? 'chosen.newest' : 'chosen.gradient'], {
    g,
    value: short(value),
    age: t - k,
    weight: short(weight),
    part: short(weight * value),
    average,
  });
}

/** The figure in words: where its lines begin and end, and how its bars fall off. */
export function descriptionOf(memory: Memory, words: Words): string {
  const { g, m, mHat, steps, t, beta } = memory;
  const ends = (values: Float64Array) => [short(at(values, 1)), short(at(values, steps))] as const;
  const [[gFirst, gLast], [mFirst, mLast], [hatFirst, hatLast]] = [ends(g), ends(m), ends(mHat)];
  const lines = { gFirst, gLast, mFirst, mLast, hatFirst, hatLast, steps };
  const bars = { t, newest: short(weightOf(memory, t)), beta };
  return `${fill(words['describe.lines'], lines)} ${fill(words['describe.bars'], bars)}`;
}

/** The gradient looked at in words, for its slider. */
export function sayChosen(memory: Memory, words: Words): string {
  const { k, t } = memory;
  const key = k === 0 ? 'say.zero' : k > t ? 'say.k-later' : 'say.k';
  return fill(words[key], { k, t, weight: short(weightOf(memory, k)) });
}

/** The plotted values: the zero start, then a row a step. */
export function tableOf(memory: Memory, words: Words): TableData {
  return {
    columns: [words['table.step'], 'g', words['table.weight'], 'm', 'm̂'],
    rows: [
      [{ value: 0, text: words['table.before'] }, 0, weightOf(memory, 0), '', ''],
      ...Array.from(memory.g, (g, i) => [
        String(i + 1),
        g,
        weightOf(memory, i + 1),
        memory.m[i] ?? NaN,
        memory.mHat[i] ?? NaN,
      ]),
    ],
  };
}
