import fc from 'fast-check';
import { expect, test } from 'vitest';

import { adamTrace, CORRECTION_NAMES, ema, firstDivergence } from '../../../src/lib/index.ts';
import { expectClose, outputs } from '../support.ts';

const decay = fc.double({ min: 0, max: 0.9999, noNaN: true });
const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const gradient = fc.tuple(size, fc.boolean()).map(([g, negative]) => (negative ? -g : g));
const gradients = fc.array(gradient, { minLength: 1, maxLength: 40 });

test('the weights of a moving average sum to 1 − decayᵗ', () => {
  fc.assert(
    fc.property(decay, fc.integer({ min: 1, max: 60 }), (beta, t) => {
      const ones = outputs(ema(beta), new Array<number[]>(t).fill([1]));
      expect(ones.at(-1)?.[0]).toBeCloseTo(1 - beta ** t, 11);
    }),
  );
});

test('a moving average stays within what it has seen and zero', () => {
  fc.assert(
    fc.property(decay, gradients, (beta, gs) => {
      const bound = Math.max(...gs.map(Math.abs)) * (1 + 1e-12);
      for (const [out = NaN] of outputs(
        ema(beta),
        gs.map((g) => [g]),
      )) {
        expect(Math.abs(out)).toBeLessThanOrEqual(bound);
      }
    }),
  );
});

test('without epsilon, scaling every gradient leaves each update as it was, under every correction', () => {
  fc.assert(
    fc.property(
      gradients,
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.constantFrom(...CORRECTION_NAMES),
      (gs, scale, correction) => {
        const options = { eps: 0, correction };
        const scaled = adamTrace(
          gs.map((g) => g * scale),
          options,
        );
        // a sum that cancels keeps only absolute precision
        const [a, b] = [scaled.update, adamTrace(gs, options).update];
        for (const [i, due] of b.entries())
          expect(Math.abs((a[i] ?? NaN) - due)).toBeLessThan(1e-9);
      },
    ),
  );
});

test('the smaller epsilon, the less scale matters', () => {
  const far = (eps: number): number => {
    const [a, b] = [adamTrace([1, 2, -1], { eps }), adamTrace([0.01, 0.02, -0.01], { eps })];
    return Math.abs((a.update[2] ?? NaN) - (b.update[2] ?? NaN));
  };
  expect(far(1e-3)).toBeGreaterThan(far(1e-6));
  expect(far(1e-6)).toBeGreaterThan(far(1e-9));
  expect(far(0)).toBeLessThan(1e-14);
});

test('with decay 0 each step forgets all others, and the update is g / (|g| + eps)', () => {
  fc.assert(
    fc.property(gradients, size, (gs, eps) => {
      const { update } = adamTrace(gs, { beta1: 0, beta2: 0, eps });
      expectClose(
        update,
        gs.map((g) => g / (Math.abs(g) + eps)),
      );
    }),
  );
});

test('the first update is g / (|g| + eps) for any decays', () => {
  fc.assert(
    fc.property(decay, decay, gradient, size, (beta1, beta2, g, eps) => {
      const { update } = adamTrace([g], { beta1, beta2, eps });
      expectClose(update, [g / (Math.abs(g) + eps)], 1e-11);
    }),
  );
});

test('the patch is the same as starting from the first gradient and its square', () => {
  fc.assert(
    fc.property(decay, gradients, (beta, gs) => {
      const { m, v } = adamTrace(gs, { beta1: beta, beta2: beta, correction: 'first-step-only' });
      let [mDue, vDue] = [gs[0] ?? NaN, (gs[0] ?? NaN) ** 2];
      for (const [i, g] of gs.entries()) {
        if (i > 0) [mDue, vDue] = [beta * mDue + (1 - beta) * g, beta * vDue + (1 - beta) * g * g];
        expect(Math.abs((m[i] ?? NaN) - mDue)).toBeLessThan(1e-9 * 1e3);
        expectClose([v[i] ?? NaN], [vDue], 1e-11);
      }
    }),
  );
});

test('a trace is the start of every longer trace', () => {
  fc.assert(
    fc.property(gradients, fc.constantFrom(...CORRECTION_NAMES), (gs, correction) => {
      const [short, long] = [gs.slice(0, -1), gs];
      fc.pre(short.length > 0);
      const [a, b] = [adamTrace(short, { correction }), adamTrace(long, { correction })];
      expect(firstDivergence(a.update, b.update.subarray(0, short.length), 0)).toBeNull();
    }),
  );
});
