import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { createMuon, MUON_DEFAULTS, orthogonalize, type MuonSpec } from '../../../src/lib/index.ts';
import { MOST_STEPS } from '../../../src/lib/matrix/orthogonalize.ts';
import recorded from '../../fixtures/lion-muon.json' with { type: 'json' };

const { muon: runs, orthogonalized } = recorded;

const expectNear = (found: ArrayLike<number>, due: readonly number[]): void => {
  expect(found).toHaveLength(due.length);
  for (const [i, value] of due.entries())
    expect(Math.abs((found[i] ?? NaN) - value), `element ${i}`).toBeLessThan(1e-12);
};

describe('NumPy takes the same steps', () => {
  test.each(runs.map((run) => [JSON.stringify(run.options), run] as const))('%s', (_, run) => {
    const muon = createMuon(run.options as MuonSpec);
    const x = Float64Array.from(run.start);
    for (const [t, g] of run.gradients.entries()) {
      muon.step(x, g);
      expect(muon.t).toBe(t + 1);
      expectNear(x, run.x[t] ?? []);
    }
  });

  it('orthogonalizes the same matrix to the same', () => {
    const { matrix, rows, columns, result, singular } = orthogonalized;
    expectNear(orthogonalize(matrix, rows, columns), result);
    expect(Math.min(...singular)).toBeGreaterThan(0.69);
    expect(Math.max(...singular)).toBeLessThan(1.21);
  });
});

describe('orthogonalize', () => {
  const size = fc.integer({ min: 1, max: 4 });
  const matrices = fc.tuple(size, size).chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      matrix: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
    }),
  );
  const flipped = (matrix: ArrayLike<number>, rows: number, columns: number): number[] =>
    Array.from({ length: rows * columns }, (_, i) => {
      const [row, column] = [Math.floor(i / rows), i % rows];
      return matrix[column * columns + row] ?? NaN;
    });

  it('of the transpose is the transpose', () => {
    fc.assert(
      fc.property(matrices, ({ matrix, rows, columns }) => {
        const turned = orthogonalize(flipped(matrix, rows, columns), columns, rows);
        expectNear(turned, flipped(orthogonalize(matrix, rows, columns), rows, columns));
      }),
    );
  });

  it('takes no notice of how large the matrix is, and leaves zeros', () => {
    const matrix = [3, 1, -2, 0.5];
    expectNear(
      orthogonalize(
        matrix.map((v) => v * 1e6),
        2,
        2,
      ),
      [...orthogonalize(matrix, 2, 2)],
    );
    expect([...orthogonalize([0, 0, 0, 0], 2, 2)]).toEqual([0, 0, 0, 0]);
    expect([...orthogonalize([1e-9], 1, 1, { eps: 1 })].every((v) => v < 1e-5)).toBe(true);
  });

  it.each<readonly [string, () => unknown]>([
    [
      'RangeError: orthogonalize: matrix must have 2 · 2 elements, got 3',
      () => orthogonalize([1, 2, 3], 2, 2),
    ],
    [
      'RangeError: orthogonalize: matrix[1] must be finite, got NaN',
      () => orthogonalize([1, NaN], 1, 2),
    ],
    [
      'RangeError: orthogonalize: rows must be a whole number from 1 to 1000000, got 0',
      () => orthogonalize([], 0, 2),
    ],
    [
      'RangeError: orthogonalize: nsSteps must be a whole number from 1 to 99, got 100',
      () => orthogonalize([1], 1, 1, { nsSteps: MOST_STEPS + 1 }),
    ],
    [
      'RangeError: orthogonalize: eps must be finite and at least 0, got -1',
      () => orthogonalize([1], 1, 1, { eps: -1 }),
    ],
    [
      'TypeError: orthogonalize: there is no option "steps". Did you mean nsSteps?',
      () => orthogonalize([1], 1, 1, { steps: 3 } as object),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(new RegExp(message.replace(/^\w+: /, '').replace(/[.?[\]]/g, '\\$&')));
  });
});

describe('createMuon', () => {
  const spec = { rows: 2, columns: 2 } as const;

  it('takes PyTorch’s defaults, also for what is undefined', () => {
    const muon = createMuon({ ...spec, lr: undefined as unknown as number });
    expect(muon.spec).toEqual({ ...spec, ...MUON_DEFAULTS });
    expect(MUON_DEFAULTS).toEqual({
      ...{ lr: 1e-3, weightDecay: 0.1, momentum: 0.95, nesterov: true },
      ...{ adjustLr: 'original', nsSteps: 5, eps: 1e-7 },
    });
  });

  it('goes on from its state to the last bit, forgets when reset, and takes another learning rate', () => {
    const [one, other] = [createMuon(spec), createMuon(spec)];
    const x = Float64Array.of(1, 2, 3, 4);
    expect(one.state()).toEqual({ t: 0, averages: {} });
    one.step(x, [1, 0, 0.5, -1]);
    other.load(JSON.parse(JSON.stringify(one.state())) as ReturnType<typeof one.state>);
    const y = x.slice();
    one.step(x, [0, 1, 1, 0], 0.5);
    other.step(y, [0, 1, 1, 0], 0.5);
    expect([...y]).toEqual([...x]);
    expect(other.t).toBe(2);
    const fresh = createMuon(spec);
    other.reset();
    const [a, b] = [x.slice(), x.slice()];
    other.step(a, [1, 2, 3, 4]);
    fresh.step(b, [1, 2, 3, 4]);
    expect([...a]).toEqual([...b]);
    other.load({ t: 0, averages: {} });
    expect(other.state()).toEqual({ t: 0, averages: {} });
  });

  const muon = createMuon(spec);
  it.each<readonly [string, () => unknown]>([
    [
      'createMuon: there is no option "lrr". Did you mean lr?',
      () => createMuon({ ...spec, lrr: 1 } as MuonSpec),
    ],
    [
      'createMuon: rows must be a number, got undefined.',
      () => createMuon({ columns: 2 } as MuonSpec),
    ],
    ['createMuon: momentum must be in [0, 1), got 1.', () => createMuon({ ...spec, momentum: 1 })],
    [
      'createMuon: lr must be finite and at least 0, got -1.',
      () => createMuon({ ...spec, lr: -1 }),
    ],
    [
      'createMuon: weightDecay must be finite and at least 0, got -1.',
      () => createMuon({ ...spec, weightDecay: -1 }),
    ],
    [
      'createMuon: adjustLr must be "original" or "match-rms-adamw", got "adam".',
      () => createMuon({ ...spec, adjustLr: 'adam' as 'original' }),
    ],
    [
      'createMuon: nesterov must be true or false, got 1.',
      () => createMuon({ ...spec, nesterov: 1 as unknown as boolean }),
    ],
    [
      'createMuon: nsSteps must be a whole number from 1 to 99, got 0.',
      () => createMuon({ ...spec, nsSteps: 0 }),
    ],
    [
      'createMuon: eps must be finite and at least 0, got NaN.',
      () => createMuon({ ...spec, eps: NaN }),
    ],
    [
      'step: x must be a Float64Array, got an object.',
      () => {
        muon.step([1, 2, 3, 4] as unknown as Float64Array, [1, 2, 3, 4]);
      },
    ],
    [
      'step: x must have 2 · 2 elements, got 3.',
      () => {
        muon.step(new Float64Array(3), [1, 2, 3, 4]);
      },
    ],
    [
      'step: g[2] must be finite, got NaN.',
      () => {
        muon.step(new Float64Array(4), [1, 2, NaN, 4]);
      },
    ],
    [
      'step: lr must be finite and at least 0, got -1.',
      () => {
        muon.step(new Float64Array(4), [1, 2, 3, 4], -1);
      },
    ],
    [
      'load: averages.m must have 4 elements, got 1.',
      () => {
        muon.load({ t: 1, averages: { m: [1] } });
      },
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message);
    expect(muon.state()).toEqual({ t: 0, averages: {} });
  });
});
