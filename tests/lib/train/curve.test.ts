import { describe, expect, it, test } from 'vitest';

import { CORRECTION_NAMES } from '../../../src/lib/optim/variants.ts';
import { ALL_STEPS, bands, SEEDS, type Bands } from '../../../src/lib/train/bands.ts';
import { curve, STEPS, TEST_EVERY, WINDOW } from '../../../src/lib/train/curve.ts';
import { trainDigits, type TrainingOptions } from '../../../src/lib/train/index.ts';
import { six } from '../../../src/lib/train/six.ts';
import { expectClose } from '../support.ts';

/** The mean loss of each ten steps of a training, with all its digits, and the shares right. */
function due(options: TrainingOptions) {
  const { loss, testAccuracy } = trainDigits({ ...options, steps: STEPS });
  const windows = Array.from({ length: STEPS / WINDOW }, (_, i) => {
    const part = loss.slice(WINDOW * i, WINDOW * (i + 1));
    return part.reduce((sum, each) => sum + each, 0) / WINDOW;
  });
  return { windows, testAccuracy };
}

describe('a curve', () => {
  test.each<TrainingOptions>([
    { rule: 'adam', lr: 0.003, batch: 5 },
    { rule: 'never', lr: 0.01, batch: 7, seed: 3, beta1: 0.5, beta2: 0.99 },
    { rule: 'momentum', lr: 0.1, batch: 3, beta1: 0.8 },
  ])('is what trainDigits does, ten steps a point, to six digits: %j', (options) => {
    const { windows, testAccuracy } = due(options);
    const found = [...curve(options)].at(-1);
    expect(found).toEqual({
      t: STEPS,
      loss: windows.map(six),
      accuracy: testAccuracy.map(six),
    });
  });

  it('is infinite from where it diverged on, and comes to its end', () => {
    // A v that is stored back under β2 = .5 grows too little for a rate of ten.
    const options = { rule: 'in-place', lr: 10, beta1: 0.999999, beta2: 0.5 } as const;
    expect(() => trainDigits({ ...options, steps: STEPS })).toThrow('must be finite');
    const { t, loss, accuracy } = [...curve(options)].at(-1) ?? {};
    const from = loss?.indexOf(Infinity) ?? NaN;
    expect(from).toBeGreaterThan(0);
    expect(loss?.slice(from)).toEqual(Array(STEPS / WINDOW - from).fill(Infinity));
    expect(loss?.slice(0, from).every(Number.isFinite)).toBe(true);
    expect([t, accuracy?.length]).toEqual([STEPS, STEPS / TEST_EVERY]);
  });

  it('grows by a point every ten steps, and is tested at every fiftieth', () => {
    const seen: number[][] = [];
    for (const { t, loss, accuracy } of curve({ rule: 'sgd', lr: 0.1, batch: 1 }))
      seen.push([t, loss.length, accuracy.length]);
    expect(seen).toEqual(
      Array.from({ length: STEPS / WINDOW }, (_, i) => {
        const t = WINDOW * (i + 1);
        return [t, i + 1, Math.floor(t / TEST_EVERY)];
      }),
    );
  });
});

describe('bands', () => {
  const options = { lr: 0.01, beta1: 0.8, beta2: 0.99, batch: 1 } as const;
  const steps: number[] = [];
  let firstOfAll = '';
  let all: Bands['bands'] | null = null;
  for (const so of bands(options)) {
    steps.push(so.t);
    all = so.bands;
    // Copied when each has had the first of its starts: what comes is the same object, changed.
    if (so.t === CORRECTION_NAMES.length * STEPS + WINDOW) firstOfAll = JSON.stringify(so.bands);
  }

  it('tell of every ten steps of all runs, and once more when the last has been taken in', () => {
    const count = ALL_STEPS / WINDOW;
    expect(count).toBe((SEEDS * CORRECTION_NAMES.length * STEPS) / WINDOW);
    expect(steps).toEqual([
      ...Array.from({ length: count }, (_, i) => WINDOW * (i + 1)),
      ALL_STEPS,
    ]);
  });

  it('take the first start of every correction before the second of any', () => {
    const runs = Object.values(JSON.parse(firstOfAll) as Bands['bands']).map((band) => band.runs);
    expect(runs).toEqual(CORRECTION_NAMES.map(() => 1));
  });

  test.each(CORRECTION_NAMES)(
    '%s is the least, the mean and the largest of its trainings',
    (rule) => {
      const band = all?.[rule];
      const runs = Array.from({ length: SEEDS }, (_, seed) => due({ ...options, rule, seed }));
      const of = (pick: (values: readonly number[]) => number): number[] =>
        Array.from({ length: STEPS / WINDOW }, (_, i) =>
          pick(runs.map(({ windows }) => windows[i] ?? NaN)),
        );
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(band?.runs).toBe(SEEDS);
      expect(band?.low).toEqual(of((values) => Math.min(...values)).map(six));
      expect(band?.high).toEqual(of((values) => Math.max(...values)).map(six));
      // Each of five is rounded to six digits, and so is the mean after each.
      expectClose(band?.mean ?? [], of(mean), 2e-5);
      expectClose(
        [band?.accuracy ?? NaN],
        [mean(runs.map(({ testAccuracy }) => testAccuracy.at(-1) ?? NaN))],
        2e-5,
      );
    },
  );
});
