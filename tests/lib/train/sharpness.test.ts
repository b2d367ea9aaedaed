import { describe, expect, it, test } from 'vitest';

import { normal } from '../../../src/lib/streams/normal.ts';
import { network } from '../../../src/lib/train/network.ts';
import { sharpnessOf } from '../../../src/lib/train/sharpness.ts';
import { eigenvalues } from './eigenvalues.ts';

type Matrix = readonly (readonly number[])[];

/** The gradient of a quadratic loss, H x. */
const along = (h: Matrix) => (x: Float64Array, g: Float64Array) => {
  for (const [i, row] of h.entries()) g[i] = row.reduce((sum, hij, j) => sum + hij * x[j]!, 0); // square
};
const diagonal = (values: readonly number[]): Matrix =>
  values.map((value, i) => values.map((_, j) => (i === j ? value : 0)));

/** The same eigenvalues in other directions: turned by a reflection, I − 2uuᵀ. */
function turned(h: Matrix): Matrix {
  const raw = normal(h.length, 7);
  const size = Math.hypot(...raw);
  const u = raw.map((x) => x / size);
  const mirror = h.map((_, i) => h.map((_, j) => (i === j ? 1 : 0) - 2 * u[i]! * u[j]!)); // as long
  const times = (a: Matrix, b: Matrix): Matrix =>
    a.map((row) => b.map((_, j) => row.reduce((sum, x, k) => sum + x * b[k]![j]!, 0))); // square
  return times(times(mirror, h), mirror);
}

/** What is found for a matrix from some starts, at 0 and undivided. */
const found = (h: Matrix): number[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => {
    const sharpness = sharpnessOf(along(h), normal(h.length, seed));
    return sharpness(new Float64Array(h.length), new Float64Array(h.length).fill(1));
  });
const worst = (values: readonly number[], due: number): number =>
  Math.max(...values.map((value) => Math.abs(value / due - 1)));

describe('all eigenvalues, by Jacobi', () => {
  test.each([[[3, -1, 0.5, 0]], [[5, 5, -5]], [[1e6, 1, -1e-6]]])('of %j, turned', (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const size = Math.max(...values.map(Math.abs));
    for (const [i, value] of eigenvalues(turned(diagonal(values))).entries())
      expect(Math.abs(value - sorted[i]!) / size).toBeLessThan(1e-14); // as many
  });
});

describe('the largest eigenvalue of a known matrix', () => {
  const MATRICES: Readonly<Record<string, readonly number[]>> = {
    'all above 0': [4, 2, 1, 0.5, 0.25, 0],
    'some below 0, none as large': [4, 2, 1, -0.5, -3],
    'the most negative the largest in size': [3, 1, 0.5, 0.1, -10],
    'by very much': [1, 0.3, 0.1, 0, -50],
    'two nearly as negative': [2, 0.5, 0, -9, -8.5],
    'as large on both sides': [5, 1, -1, -5],
    'all below 0': [-1, -3, -4],
  };
  test.each(Object.entries(MATRICES))('%s', (_, values) => {
    const h = turned(diagonal(values));
    expect(worst(found(h), eigenvalues(h).at(-1)!)).toBeLessThan(1e-3); // not empty
  });

  it('is that of D⁻¹H where the step is divided', () => {
    const h = turned(diagonal([4, 2, 1, 0.5, -1]));
    const scale = Float64Array.of(0.1, 2, 1, 0.5, 3);
    const divided = h.map((row, i) => row.map((x, j) => x / Math.sqrt(scale[i]! * scale[j]!))); // as long
    const sharpness = sharpnessOf(along(h), normal(h.length, 0));
    const value = sharpness(new Float64Array(h.length), scale);
    expect(worst([value], eigenvalues(divided).at(-1)!)).toBeLessThan(1e-3); // not empty
  });
});

describe('the largest eigenvalue of a network', () => {
  const net = network({ inputs: 2, hidden: 3, outputs: 2 });
  const examples = {
    inputs: Float64Array.from(normal(2 * 12, 11)),
    labels: Uint8Array.from({ length: 12 }, (_, i) => i % 2),
  };
  const rows = { from: 0, count: 12, modulus: 12 };
  const gradientAt = (p: Float64Array, g: Float64Array) => net.loss(p, examples, rows, g);

  /** By central differences of the gradient, made symmetric. */
  function hessian(p: Float64Array): Matrix {
    const h = 1e-5;
    const sides = [h, -h].map((by) =>
      Array.from(p, (_, k) => {
        const g = new Float64Array(net.size);
        gradientAt(
          p.map((x, i) => (i === k ? x + by : x)),
          g,
        );
        return g;
      }),
    );
    const [up, down] = [sides[0]!, sides[1]!]; // two
    const entry = (i: number, j: number) => (up[i]![j]! - down[i]![j]!) / (2 * h); // square
    return up.map((row, i) => Array.from(row, (_, j) => (entry(i, j) + entry(j, i)) / 2));
  }

  test.each([0, 1, 2, 3, 4, 5])('at point %d, undivided and divided', (seed) => {
    const at = normal(net.size, 100 + seed).map((x) => 1.5 * x);
    const ones = new Float64Array(net.size).fill(1);
    const uneven = normal(net.size, 200 + seed).map((x) => 0.1 + x * x);
    const full = hessian(at);
    for (const scale of [ones, uneven]) {
      const divided = full.map((row, i) => row.map((x, j) => x / Math.sqrt(scale[i]! * scale[j]!))); // as long
      const due = eigenvalues(divided).at(-1)!; // not empty
      const value = sharpnessOf(gradientAt, normal(net.size, seed))(at, scale);
      expect(worst([value], due)).toBeLessThan(1e-3);
    }
  });
});
