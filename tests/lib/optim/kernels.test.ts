import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { createOptimizer, DEFAULTS, OPTIMIZER_NAMES } from '../../../src/lib/index.ts';
import { NO_DECAY } from '../../../src/lib/optim/decays.ts';
import { adam } from '../../../src/lib/optim/kernels/adam.ts';
import { SIMD_FROM } from '../../../src/lib/optim/kernels/fastest.ts';
import { simd } from '../../../src/lib/optim/kernels/simd.ts';
import { expectKernelEqualsSpec, runOf } from './kernel-equals-spec.ts';
import { SPECS } from './specs.ts';

describe('each kernel equals its spec on random problems', () => {
  test.each(OPTIMIZER_NAMES)('%s', (name) => {
    fc.assert(
      fc.property(SPECS[name], runOf(fc.integer({ min: 1, max: 3 })), expectKernelEqualsSpec),
      { numRuns: 1000 },
    );
  });

  test.each(OPTIMIZER_NAMES)('%s, in SIMD', (name) => {
    const dims = fc.constantFrom(SIMD_FROM, SIMD_FROM + 1);
    const run = fc.property(SPECS[name], runOf(dims), expectKernelEqualsSpec);
    fc.assert(run, { numRuns: 100 });
  });
});

describe('SIMD', () => {
  it('is there, in this engine', () => {
    expect(simd(adam(DEFAULTS.adam), NO_DECAY, 2)).not.toBeNull();
  });

  test.each(OPTIMIZER_NAMES)('gives the digits of the loop that it stands in for: %s', (name) => {
    fc.assert(
      fc.property(SPECS[name], runOf(fc.constantFrom(SIMD_FROM, SIMD_FROM + 3)), (spec, run) => {
        const [wide, narrow] = [createOptimizer(spec), createOptimizer(spec)];
        const few = SIMD_FROM - 1; // too few for SIMD
        const x = Float64Array.from(run.start);
        const part = x.slice(0, few);
        for (const g of run.gradients) {
          wide.step(x, g);
          narrow.step(part, g.slice(0, few));
        }
        expect(part).toEqual(x.slice(0, few));
        const due = Object.entries(wide.state().averages);
        expect(narrow.state().averages).toEqual(
          Object.fromEntries(due.map(([key, values]) => [key, values.slice(0, few)])),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('gives way to the loop where there is no WebAssembly', () => {
    const missing = 'WebAssembly';
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
      expect(simd(adam(DEFAULTS.adam), NO_DECAY, 2)).toBeNull();
      expect(run()).toEqual(due);
    } finally {
      if (original) Object.defineProperty(globalThis, missing, original);
    }
  });

  it.each([SIMD_FROM, SIMD_FROM + 1, 4099])('gives each of %i parameters its own step', (dim) => {
    const spec = { name: 'adam', lr: 0.1, weightDecay: 0.01, eps: 0.1 } as const;
    const gradientAt = (i: number, t: number) => Math.sin(i * 0.7 + t * 3);
    const wide = createOptimizer(spec);
    const x = new Float64Array(dim).fill(1);
    const alone = [0, 1, dim - 2, dim - 1];
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
  });

  it('steps over its own arrays without a copy, and over any others too, to the same digits', () => {
    for (const dim of [3, SIMD_FROM + 1]) {
      const spec = { name: 'adam', lr: 0.1, eps: 0.1, weightDecay: 0.01 } as const;
      const [own, other] = [createOptimizer(spec), createOptimizer(spec)];
      own.step(new Float64Array(dim).fill(5), new Float64Array(dim).fill(7)); // leaves no trace
      own.reset();
      const { x, g } = own.arrays(dim);
      expect([...x, ...g].every((value) => value === 0)).toBe(true);
      const due = new Float64Array(dim);
      for (let t = 1; t <= 9; t++) {
        const gradient = Float64Array.from({ length: dim }, (_, i) => Math.sin(i + t));
        other.step(due, gradient);
        g.set(gradient);
        if (t % 3 === 0)
          own.step(x, gradient); // gradients from elsewhere
        else if (t % 3 === 1) own.step(x, g);
        else {
          const away = x.slice();
          own.step(away, g); // parameters from elsewhere
          expect([...x]).not.toEqual([...away]);
          x.set(away);
        }
        expect([...x]).toEqual([...due]);
      }
      expect([...g]).toEqual(Array.from({ length: dim }, (_, i) => Math.sin(i + 9)));
      g[dim - 1] = NaN;
      for (const [at, from] of [
        [x, g],
        [x.slice(), g],
        [x, g.slice()],
      ] as const) {
        const before = [...at];
        expect(() => own.step(at, from)).toThrow(`step: g[${dim - 1}] must be finite, got NaN.`);
        expect([...at]).toEqual(before);
      }
      expect(own.t).toBe(9);
      expect(own.arrays(dim).x.length).toBe(dim);
    }
  });

  it('lends arrays of the length it has, and says so where another is asked for', () => {
    const optimizer = createOptimizer({ name: 'adam' });
    const why = 'Each parameter has its own average; reset() forgets them.';
    expect(() => optimizer.arrays(1.5)).toThrow(
      `arrays: dim must be a whole number, got 1.5. ${why}`,
    );
    expect(() => optimizer.arrays(-1)).toThrow(
      `arrays: dim must be a whole number, got -1. ${why}`,
    );
    optimizer.step(Float64Array.of(1), [1]);
    expect(() => optimizer.arrays(2)).toThrow(`arrays: dim must be 1, got 2. ${why}`);
    expect(optimizer.arrays(1).g).toHaveLength(1);
    optimizer.reset();
    expect(optimizer.arrays(SIMD_FROM).x).toHaveLength(SIMD_FROM);
    expect(optimizer.arrays(SIMD_FROM).x).toBe(optimizer.arrays(SIMD_FROM).x);
    expect(optimizer.arrays(0).x).toHaveLength(0);
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
        expect(() => optimizer.step(x, g)).toThrow(`step: g[${at}] must be finite, got ${bad}.`);
        expect(x).toEqual(before);
        expect(optimizer.state()).toEqual(state);
      }
    }
  });
});
