import { describe, expect, it, test } from 'vitest';

import { streams } from '../../../src/lib/index.ts';
import {
  diagnose,
  fingerprint,
  VARIANT_IDS,
  type VariantId,
} from '../../../src/lib/museum/index.ts';

const varied = streams.normal(400, 3);
const nearest = (...args: Parameters<typeof diagnose>) => diagnose(...args)[0]?.variant;

describe('diagnose', () => {
  it('knows the question’s number from step 100 alone', () => {
    const [first, second] = diagnose([3.40488818e-70], { step: 100, gradients: 10, eps: 1e-3 });
    expect(first).toMatchObject({ variant: 'in-place' });
    expect(first?.distance).toBeLessThan(1e-8);
    expect([...(first?.predicted ?? [])]).toEqual([3.404888183404303e-70]);
    expect(second?.distance).toBeGreaterThan(0.5);
  });

  test.each(VARIANT_IDS)('finds %s in its own updates, at distance 0', (variant) => {
    const settings = { eps: 1e-3, beta2: 0.99, lr: 0.01 };
    const updates = fingerprint(variant, varied, settings);
    const ranked = diagnose(updates, { ...settings, gradients: varied });
    expect(ranked[0]).toMatchObject({ variant, distance: 0 });
    expect(ranked[1]?.distance).toBeGreaterThan(1e-6);
    expect(ranked.map((d) => d.variant).toSorted()).toEqual([...VARIANT_IDS].toSorted());
    const distances = ranked.map((d) => d.distance);
    expect(distances.every((d, i) => i === 0 || d >= (distances[i - 1] ?? NaN) - 1e-12)).toBe(true);
  });

  test.each(['never', 'multiply', 'counter-stalls'] as const)(
    'finds %s in the end of a series, printed to three digits',
    (variant: VariantId) => {
      const updates = [...fingerprint(variant, varied)]
        .slice(299)
        .map((u) => Number(u.toPrecision(3)));
      expect(nearest(updates, { step: 300, gradients: varied })).toBe(variant);
    },
  );

  it('takes a constant gradient of 1 and the first step where it is told nothing', () => {
    expect(nearest([0, 0.744, 0.858])).toBe('previous-moments');
    expect(nearest([1, 1, 1])).toBe('separate');
    expect(nearest([3.1623, 4.2496])).toBe('never');
    expect(nearest([1e-70])).not.toBe('in-place');
  });

  it('measures decades: a factor of ten is 1, the mean over the steps', () => {
    const distanceOf = (updates: number[], gradients = 1) =>
      diagnose(updates, { eps: 0, gradients }).find((d) => d.variant === 'separate')?.distance;
    expect(distanceOf([10])).toBeCloseTo(1, 12);
    expect(distanceOf([0.1])).toBeCloseTo(1, 12);
    expect(distanceOf([-10], -1)).toBeCloseTo(1, 12);
    expect(distanceOf([10, 1])).toBeCloseTo(0.5, 12);
    expect(distanceOf([-1])).toBe(400);
    expect(distanceOf([0])).toBe(400);
    expect(distanceOf([NaN])).toBe(400);
    expect(distanceOf([Infinity])).toBe(400);
  });

  it('takes NaN for NaN', () => {
    const context = { gradients: 0.01, beta2: 0.9, eps: 1e-7 };
    expect(diagnose([NaN], { ...context, step: 66 })[0]).toMatchObject({
      variant: 'centered-sign',
      distance: 0,
    });
    expect(nearest([NaN], { ...context, step: 65 })).not.toBe('centered-sign');
  });

  const wrong = (value: unknown): never => value as never;
  const refused: Record<string, () => unknown> = {
    'diagnose: updates must not be empty, got length 0. There is nothing to explain.': () =>
      diagnose([]),
    'diagnose: updates[1] must be a number, got "2". Text is never turned into a number here.':
      () => diagnose(wrong([1, '2'])),
    'diagnose: step must be a whole number from 1 to 1000000, got 0. It is the step of the first update.':
      () => diagnose([1], { step: 0 }),
    'diagnose: step must be a whole number from 1 to 1000000, got 2.5. It is the step of the first update.':
      () => diagnose([1], { step: 2.5 }),
    'diagnose: step must be a whole number from 1 to 1000000, got 1000001. It is the step of the first update.':
      () => diagnose([1], { step: 1000001 }),
    'diagnose: step must be a number, got "1". Text is never turned into a number here.': () =>
      diagnose([1], { step: wrong('1') }),
    'diagnose: gradients must reach step 6, got 5. A variant needs every gradient before an update.':
      () => diagnose([1, 1], { step: 5, gradients: [1, 1, 1, 1, 1] }),
    'fingerprint: gradients[0] must be finite, got NaN. Every later average would hold it.': () =>
      diagnose([1], { gradients: NaN }),
  };
  test.each(Object.entries(refused))('refuses: %s', (message, call) => {
    expect(call).toThrow(message);
  });
});
