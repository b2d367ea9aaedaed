import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  beale,
  himmelblau,
  ravine,
  rosenbrock,
  saddle,
} from '../../../src/lib/objectives/index.ts';
import { expectClose } from '../support.ts';
import { CASES, gradientOf } from './cases.ts';

const WITH_MINIMA = CASES.flatMap(({ name, objective }) =>
  objective.minima.map((minimum) => ({ name, objective, minimum, place: minimum.x.join(', ') })),
);

describe.each(WITH_MINIMA)('$name at ($place)', ({ objective, minimum }) => {
  const { dim } = objective;
  const direction = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: dim,
    maxLength: dim,
  });

  it('is stationary, with the value that is stated', () => {
    // A coordinate rounded by half a unit in the last place leaves the curvature times that.
    const stiffness = Math.max(...objective.hessianAt(minimum.x).flat().map(Math.abs));
    const units = 2 ** -52 * (1 + Math.max(...minimum.x.map(Math.abs)));
    for (const slope of gradientOf(objective, minimum.x)) {
      expect(Math.abs(slope)).toBeLessThanOrEqual(stiffness * units);
    }
    expect(Math.abs(objective.value(minimum.x) - minimum.value)).toBeLessThanOrEqual(1e-28);
  });

  it('has a positive definite Hessian', () => {
    fc.assert(
      fc.property(direction, (d) => {
        fc.pre(Math.hypot(...d) > 1e-6);
        const unit = d.map((di) => di / Math.hypot(...d));
        const bend = objective
          .hessianAt(minimum.x)
          .flatMap((row, i) => row.map((h, j) => h * (unit[i] ?? NaN) * (unit[j] ?? NaN)))
          .reduce((sum, term) => sum + term, 0);
        expect(bend).toBeGreaterThan(0.01);
      }),
    );
  });

  it('has no lower value nearby', () => {
    fc.assert(
      fc.property(direction, fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (d, far) => {
        const beside = minimum.x.map((x, i) => x + far * (d[i] ?? NaN));
        expect(objective.value(beside)).toBeGreaterThanOrEqual(minimum.value * (1 - 1e-15));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('known values', () => {
  test('rosenbrock has its minimum at (a, a²), and 24.2 at the standard start', () => {
    expect(rosenbrock().minima).toEqual([{ x: [1, 1], value: 0 }]);
    expect(rosenbrock(-3, 2).minima).toEqual([{ x: [-3, 9], value: 0 }]);
    expect(rosenbrock(-3, 2).value([-3, 9])).toBe(0);
    for (const a of [-1e100, 1e100]) expect(rosenbrock(a).minima[0]?.x).toEqual([a, a * a]);
    expect(rosenbrock().start).toEqual([-1.2, 1]);
    expect(rosenbrock().value([-1.2, 1])).toBeCloseTo(24.2, 13);
  });

  test('beale has one at (3, 0.5), and 14.203125 on the line y = 1, its standard start included', () => {
    expect(beale.minima).toEqual([{ x: [3, 0.5], value: 0 }]);
    expect(beale.value([3, 0.5])).toBe(0);
    expect(beale.start).toEqual([1, 1]);
    expect(beale.value([1, 1])).toBe(14.203125);
    expect(Array.from(gradientOf(beale, [1, 1]), (slope) => slope + 0)).toEqual([0, 27.75]); // -0 + 0 is 0
  });

  test('beale has saddles at (0, 1) and near (0.1005, −2.6445), and sinks towards 405/896 far out', () => {
    for (const place of [
      [0, 1],
      [0.100537937324158, -2.644513585023125],
    ]) {
      for (const slope of gradientOf(beale, place)) expect(Math.abs(slope)).toBeLessThan(1e-11);
      const [[xx = NaN, xy = NaN] = [], [, yy = NaN] = []] = beale.hessianAt(place);
      expect(xx * yy - xy * xy).toBeLessThan(-100);
    }
    const floor = (x: number) => beale.value([x, 1 - 111 / 112 / x]);
    expect(floor(-1e7)).toBeCloseTo(405 / 896, 5);
    expect(floor(-1e3)).toBeGreaterThan(floor(-1e4));
    expect(floor(-1e4)).toBeGreaterThan(405 / 896);
  });

  test('himmelblau has four, equal to their 25 digits within a unit in the last place', () => {
    // Roots of s³ − 16s − 23 in 40-digit arithmetic: x = s − 1, y = 11 − x².
    const expected = [
      ['3', '2'],
      ['3.584428340330491744944338', '-1.8481265269644035535383'],
      ['-2.805118086952744853053572', '3.131312518250572965804301'],
      ['-3.779310253377746891890766', '-3.283185991286169412266001'],
    ].map((place) => place.map(Number));
    expect(himmelblau.minima).toHaveLength(4);
    for (const [i, place] of expected.entries()) {
      expectClose(himmelblau.minima[i]?.x ?? [], place, 2 ** -52);
      expect(himmelblau.minima[i]?.value).toBe(0);
    }
    expect(himmelblau.minima[0]?.x).toEqual([3, 2]);
    expect(himmelblau.value([3, 2])).toBe(0);
    expect(himmelblau.value([0, 0])).toBe(170);
  });

  test('himmelblau has no other: descent from anywhere on a grid ends in one of the four', () => {
    const reached = new Set<number>();
    for (let i = 0; i <= 20; i++) {
      for (let j = 0; j <= 20; j++) {
        const x = Float64Array.of(i / 2 - 5, j / 2 - 5);
        const g = new Float64Array(2);
        for (let t = 0; t < 1500; t++) {
          himmelblau.gradient(x, g);
          x.forEach((xi, k) => (x[k] = xi - 0.005 * (g[k] ?? NaN)));
        }
        const nearest = himmelblau.minima.findIndex((minimum) =>
          minimum.x.every((m, k) => Math.abs(m - (x[k] ?? NaN)) < 1e-9),
        );
        expect(nearest, `from (${i / 2 - 5}, ${j / 2 - 5})`).toBeGreaterThanOrEqual(0);
        reached.add(nearest);
      }
    }
    expect([...reached].sort()).toEqual([0, 1, 2, 3]);
  });

  test('saddle has none, although its middle is stationary', () => {
    expect(saddle.minima).toEqual([]);
    expect(gradientOf(saddle, [0, 0]).every((slope) => slope === 0)).toBe(true);
    expect(saddle.value([0, 1])).toBe(-1);
    expect(saddle.value([1, 0])).toBe(1);
  });

  test('ravine is 0 at its only minimum', () => {
    expect(ravine.minima).toEqual([{ x: [0, 0], value: 0 }]);
    expect(ravine.value([0, 0])).toBe(0);
    expect(ravine.value([Math.sqrt(3), 0])).toBeCloseTo(1, 15);
    expect(ravine.value([0, Math.sqrt(3)])).toBeCloseTo(100, 13);
  });
});

test('every start is a place from which there is somewhere to go', () => {
  for (const { objective } of CASES) {
    expect(objective.start).toHaveLength(objective.dim);
    expect(Math.hypot(...gradientOf(objective, objective.start))).toBeGreaterThan(0.01);
  }
});
