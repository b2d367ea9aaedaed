/** The mutants in Python are the museum's variants, and right forms are right Adam. */
import { describe, expect, test } from 'vitest';

import { fingerprint, type VariantId } from '../../../src/lib/museum/index.ts';
import { DEFAULTS } from '../../../src/lib/optim/defaults.ts';
import { normal } from '../../../src/lib/streams/normal.ts';
import { run } from '../python/run.ts';
import { source } from './support.ts';

const { beta1, beta2, eps } = DEFAULTS.adam;
const LR = 0.1;
const STREAMS: Readonly<Record<string, readonly number[]>> = {
  constant: new Array<number>(30).fill(10),
  turn: [10, -10, 3, -0.5],
  zeros: [0, 0, 1, -2],
  noise: [...normal(30, 7)],
  tiny: [1e-8, -2e-8, 3e-8],
  long: new Array<number>(400).fill(1),
};

const WORDS: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity };

/** What each form and mutant of mutants.py makes of a stream. */
async function inPython(stream: readonly number[]) {
  const { printed, failure } = await run(`${source('tasks/mutants')}
gradients = ${JSON.stringify(stream)}
for name, adam in FORMS + tuple((name, adam) for name, adam, _ in MUTANTS):
    print(name, *[repr(update) for update in adam(gradients, ${LR}, ${beta1}, ${beta2}, ${eps})])`);
  expect(failure).toBeNull();
  return printed
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name = '', ...numbers]) => ({
      name,
      made: numbers.map((text) => WORDS[text] ?? Number(text)),
    }));
}

const FORMS: Readonly<Record<string, VariantId>> = {
  textbook: 'separate',
  means: 'separate',
  folded: 'epsilon-hat',
};

/** The largest distance of two runs, relative to the second; ∞ where only one has a number. */
const distance = (a: readonly number[], b: readonly number[]): number =>
  a.length === b.length
    ? Math.max(
        ...a.map((x, i) => {
          const y = b[i] ?? NaN;
          if (Object.is(x, y)) return 0;
          const by = Math.abs(x - y) / Math.max(Math.abs(y), 1e-3 * LR);
          return Number.isNaN(by) ? Infinity : by;
        }),
      )
    : Infinity;

describe.each(Object.entries(STREAMS))('on %s', (_, stream) => {
  test('each is what TypeScript makes of it', async () => {
    const all = await inPython(stream);
    expect(all.length).toBeGreaterThan(15);
    for (const { name, made } of all) {
      const variant = FORMS[name] ?? (name as VariantId);
      const due = [...fingerprint(variant, stream, { beta1, beta2, eps, lr: LR })];
      const scaled = due.map((update) => LR * update);
      expect(distance(made, scaled), name).toBeLessThanOrEqual(1e-12);
    }
  });
});

test('the comparison sees a digit, a length and a number that is none', () => {
  expect(distance([1], [1 + 1e-11])).toBeGreaterThan(1e-12);
  expect(distance([1], [1, 1])).toBe(Infinity);
  expect(distance([NaN], [1])).toBe(Infinity);
});
