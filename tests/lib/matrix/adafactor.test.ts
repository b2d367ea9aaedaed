import { describe, expect, it, test } from 'vitest';

import { ADAFACTOR_DEFAULTS, createAdafactor, type AdafactorSpec } from '../../../src/lib/index.ts';
import recorded from '../../fixtures/adafactor.json' with { type: 'json' };

const SPEC = { rows: 2, columns: 2 } as const;

describe('NumPy takes the same steps', () => {
  test.each(recorded.runs.map((run) => [JSON.stringify(run.options), run] as const))(
    '%s',
    (_, run) => {
      const adafactor = createAdafactor(run.options);
      const x = Float64Array.from(run.start);
      for (const [t, g] of run.gradients.entries()) {
        adafactor.step(x, g);
        expect(adafactor.t).toBe(t + 1);
        for (const [i, due] of (run.x[t] ?? []).entries())
          expect(Math.abs((x[i] ?? NaN) - due), `step ${t + 1}, element ${i}`).toBeLessThan(1e-12);
      }
    },
  );
});

describe('createAdafactor', () => {
  it('takes PyTorch’s defaults', () => {
    const { spec } = createAdafactor({ ...SPEC, lr: undefined as unknown as number });
    expect(spec).toEqual({ ...SPEC, ...ADAFACTOR_DEFAULTS });
    expect(ADAFACTOR_DEFAULTS).toEqual({
      ...{ lr: 1e-2, beta2Decay: -0.8, eps1: 2 ** -52, eps2: 1e-3, clip: 1, weightDecay: 0 },
    });
  });

  it('remembers a number of each row and of each column: 5 of the 6 that Adam’s v has', () => {
    const adafactor = createAdafactor({ rows: 2, columns: 3 });
    adafactor.step(new Float64Array(6), [1, 2, 3, 4, 5, 6]);
    const { averages } = adafactor.state();
    const near = (found: readonly number[] = []) => found.map((value) => value.toFixed(12));
    expect(near(averages['row'])).toEqual(near([14 / 3, 77 / 3]));
    expect(near(averages['column'])).toEqual(near([17 / 2, 29 / 2, 45 / 2]));
  });

  it('has nothing to correct: its first average is the first square itself', () => {
    const adafactor = createAdafactor({ rows: 1, columns: 1 });
    adafactor.step(Float64Array.of(1), [10]);
    expect(adafactor.state().averages).toEqual({ row: [100], column: [100] });
  });

  it('stays where it is under gradients of 0', () => {
    const x = Float64Array.of(1, 2, 3, 4);
    createAdafactor(SPEC).step(x, [0, 0, 0, 0]);
    expect([...x]).toEqual([1, 2, 3, 4]);
  });

  it('goes on from its state to the last bit, and forgets when reset', () => {
    const [one, other] = [createAdafactor(SPEC), createAdafactor(SPEC)];
    const x = Float64Array.of(1, 2, 3, 4);
    one.step(x, [1, 0, 0.5, -1]);
    other.load(JSON.parse(JSON.stringify(one.state())) as ReturnType<typeof one.state>);
    const y = x.slice();
    one.step(x, [0, 1, 1, 0], 0.5);
    other.step(y, [0, 1, 1, 0], 0.5);
    expect([...y]).toEqual([...x]);
    other.reset();
    expect(other.state()).toEqual({ t: 0, averages: {} });
    other.load({ t: 0, averages: {} });
    expect(other.t).toBe(0);
  });

  const adafactor = createAdafactor(SPEC);
  it.each<readonly [string, () => unknown]>([
    [
      'there is no option "beta2decay". Did you mean beta2Decay?',
      () => createAdafactor({ ...SPEC, beta2decay: -1 } as AdafactorSpec),
    ],
    [
      'createAdafactor: beta2Decay must be finite and at most 0, got 0.8.',
      () => createAdafactor({ ...SPEC, beta2Decay: 0.8 }),
    ],
    [
      'createAdafactor: clip must be finite and at least 1, got 0.5.',
      () => createAdafactor({ ...SPEC, clip: 0.5 }),
    ],
    [
      'createAdafactor: eps1 must be finite and above 0, got 0.',
      () => createAdafactor({ ...SPEC, eps1: 0 }),
    ],
    [
      'createAdafactor: eps2 must be finite and at least 0, got -1.',
      () => createAdafactor({ ...SPEC, eps2: -1 }),
    ],
    [
      'step: g[2] must be finite, got NaN.',
      () => {
        adafactor.step(new Float64Array(4), [1, 2, NaN, 4]);
      },
    ],
    [
      'load: averages.column must have 2 elements, got 1.',
      () => {
        adafactor.load({ t: 1, averages: { row: [1, 1], column: [1] } });
      },
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message);
    expect(adafactor.t).toBe(0);
  });
});
