import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  composeOptimizer,
  createOptimizer,
  descend,
  OPTIMIZER_NAMES,
  type OptimizerSpec,
  type Vec,
} from '../../../src/lib/index.ts';
import { SIMD_FROM } from '../../../src/lib/optim/kernels/adam.ts';
import { BLOCK, simdAdam } from '../../../src/lib/optim/kernels/adam-simd.ts';
import { SPECS } from './specs.ts';

const gradient = fc.oneof(
  fc.constant(0),
  fc
    .double({ min: -100, max: 100, noNaN: true, noDefaultInfinity: true })
    .map((g) => (Math.abs(g) < 1e-6 ? 1e-6 : g)),
);

/** A run: a few gradients, and a learning rate for each step or none. */
const runOf = (dim: fc.Arbitrary<number>) =>
  dim.chain((n) =>
    fc.record({
      start: fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
        minLength: n,
        maxLength: n,
      }),
      gradients: fc.array(fc.array(gradient, { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 12,
      }),
      rates: fc.option(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        { nil: null },
      ),
    }),
  );

interface Run {
  readonly start: Vec;
  readonly gradients: readonly Vec[];
  readonly rates: readonly number[] | null;
}

/** Within 1e-12 of the largest number the coordinate has been; what is not finite must be the same. */
function expectKernelEqualsSpec(spec: OptimizerSpec, { start, gradients, rates }: Run): void {
  const { transform, ...rule } = composeOptimizer(
    spec,
    rates ? (t) => rates[t - 1] ?? NaN : undefined,
  );
  let t = 0;
  const gradientAt = () => gradients[t++] ?? [];
  const path = descend(transform, { ...rule, start, steps: gradients.length, gradientAt });
  const optimizer = createOptimizer(spec);
  const x = Float64Array.from(start);
  const largest = start.map((xi) => Math.max(1, Math.abs(xi)));
  for (const [i, g] of gradients.entries()) {
    if (rates) optimizer.step(x, g, rates[i]);
    else optimizer.step(x, g);
    for (const [j, due] of (path[i + 1] ?? []).entries()) {
      const got = x[j] ?? NaN;
      if (Number.isFinite(due)) largest[j] = Math.max(largest[j] ?? 1, Math.abs(due));
      const same = Object.is(got, due) || Math.abs(got - due) <= 1e-12 * (largest[j] ?? 1);
      if (!same)
        throw new Error(`step ${i + 1}, coordinate ${j}: ${got} where the spec gives ${due}`);
    }
  }
}

describe('each kernel equals its spec on random problems', () => {
  test.each(OPTIMIZER_NAMES)('%s', (name) => {
    fc.assert(
      fc.property(SPECS[name], runOf(fc.integer({ min: 1, max: 3 })), expectKernelEqualsSpec),
      { numRuns: 1000 },
    );
  });

  test.each(['adam', 'adamw'] as const)('%s, in SIMD', (name) => {
    const dims = fc.constantFrom(SIMD_FROM, SIMD_FROM + 1);
    fc.assert(fc.property(SPECS[name], runOf(dims), expectKernelEqualsSpec), { numRuns: 100 });
  });
});

describe('the SIMD of Adam', () => {
  it('is there, in this engine', () => {
    expect(simdAdam(2)).not.toBeNull();
  });

  it('gives the digits of the loop that it stands in for', () => {
    const specs = fc
      .oneof(SPECS.adam, SPECS.adamw)
      .filter((s) => !('amsgrad' in s) || s.amsgrad === false);
    fc.assert(
      fc.property(specs, runOf(fc.constantFrom(SIMD_FROM, SIMD_FROM + 3)), (spec, run) => {
        const [wide, narrow] = [createOptimizer(spec), createOptimizer(spec)];
        const x = Float64Array.from(run.start);
        const half = x.slice(0, SIMD_FROM - 1); // too few for SIMD
        for (const g of run.gradients) {
          wide.step(x, g);
          narrow.step(half, g.slice(0, SIMD_FROM - 1));
        }
        expect(half).toEqual(x.slice(0, SIMD_FROM - 1));
        expect(narrow.state().averages['m']).toEqual(
          wide.state().averages['m']?.slice(0, SIMD_FROM - 1),
        );
        expect(narrow.state().averages['v']).toEqual(
          wide.state().averages['v']?.slice(0, SIMD_FROM - 1),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each(['WebAssembly', 'atob'])('gives way to the loop where there is no %s', (missing) => {
    const run = () => {
      const optimizer = createOptimizer({ name: 'adam', lr: 0.1 });
      const x = new Float64Array(SIMD_FROM).fill(1);
      for (let t = 0; t < 5; t++)
        optimizer.step(
          x,
          x.map((xi, i) => xi * i),
        );
      return x;
    };
    const due = run();
    const original = Object.getOwnPropertyDescriptor(globalThis, missing);
    Object.defineProperty(globalThis, missing, { configurable: true, value: undefined });
    try {
      expect(simdAdam(2)).toBeNull();
      expect(run()).toEqual(due);
    } finally {
      if (original) Object.defineProperty(globalThis, missing, original);
    }
  });

  it.each([BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 2 * BLOCK + 3])(
    'gives each of %i parameters its own step, whatever block it is in',
    (dim) => {
      const spec = { name: 'adam', lr: 0.1, weightDecay: 0.01, eps: 0.1 } as const;
      const gradientAt = (i: number, t: number) => Math.sin(i * 0.7 + t * 3);
      const wide = createOptimizer(spec);
      const x = new Float64Array(dim).fill(1);
      const alone = [0, 1, BLOCK - 2, BLOCK - 1, BLOCK, dim - 2, dim - 1].filter(
        (i) => i >= 0 && i < dim,
      );
      const singles = alone.map(() => ({
        optimizer: createOptimizer(spec),
        x: Float64Array.of(1),
      }));
      for (let t = 1; t <= 6; t++) {
        // another array at some steps, the same at others
        const at = t % 2 === 0 ? x.slice() : x;
        wide.step(
          at,
          Float64Array.from({ length: dim }, (_, i) => gradientAt(i, t)),
        );
        x.set(at);
        for (const [k, single] of singles.entries()) {
          single.optimizer.step(single.x, [gradientAt(alone[k] ?? NaN, t)]);
        }
      }
      expect(alone.map((i) => x[i])).toEqual(singles.map((single) => single.x[0]));
      const { m = [], v = [] } = wide.state().averages;
      expect(alone.map((i) => m[i])).toEqual(
        singles.map((s) => s.optimizer.state().averages['m']?.[0]),
      );
      expect(alone.map((i) => v[i])).toEqual(
        singles.map((s) => s.optimizer.state().averages['v']?.[0]),
      );
    },
  );

  it('changes nothing where only the last block holds a gradient that is not finite', () => {
    const optimizer = createOptimizer({ name: 'adam', lr: 0.1 });
    const x = new Float64Array(BLOCK + 1).fill(1);
    const g = new Float64Array(BLOCK + 1).fill(2);
    g[BLOCK] = NaN;
    expect(() => optimizer.step(x, g)).toThrow(
      `step: g[${BLOCK}] must be a finite number, got NaN.`,
    );
    expect(x).toEqual(new Float64Array(BLOCK + 1).fill(1));
    g[BLOCK] = 2;
    optimizer.step(x, g); // the padding beside it must have forgotten the NaN
    expect(optimizer.t).toBe(1);
  });

  it('takes no step over a gradient that is not finite, wherever it stands', () => {
    for (const at of [0, 1, 2, 3, SIMD_FROM - 1, SIMD_FROM]) {
      for (const bad of [NaN, Infinity, -Infinity]) {
        const optimizer = createOptimizer({ name: 'adam', lr: 0.1 });
        const x = new Float64Array(SIMD_FROM + 1).fill(1);
        const g = new Float64Array(SIMD_FROM + 1).fill(2);
        optimizer.step(x, g);
        const [before, state] = [x.slice(), optimizer.state()];
        g[at] = bad;
        expect(() => optimizer.step(x, g)).toThrow(
          `step: g[${at}] must be a finite number, got ${bad}.`,
        );
        expect(x).toEqual(before);
        expect(optimizer.state()).toEqual(state);
      }
    }
  });
});
