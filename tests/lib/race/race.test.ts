/** Nobody is hindered: grid, steps, start and noise are the same for all, and curves are those of a plain loop. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createOptimizer } from '../../../src/lib/optim/create-optimizer.ts';
import { bowlTrack, bowlTracks } from '../../../src/lib/race/bowl.ts';
import { COARSE_FIRST, GRID, STAGES } from '../../../src/lib/race/grid.ts';
import { RACE_RULES, raceSpec } from '../../../src/lib/race/rules.ts';
import { KAPPA, NOISE_SEEDS, START } from '../../../src/lib/race/settings.ts';
import { race, type Track } from '../../../src/lib/race/track.ts';
import { normal } from '../../../src/lib/streams/normal.ts';
import { begin, whole } from '../../../src/lib/train/jobs.ts';
import { bestOf } from '../../../src/lib/train/race-best.ts';
import { excess, wrongShares, zipfTrack } from '../../../src/lib/train/race-data.ts';
import { RACE_TASKS, tracksOf, type End } from '../../../src/lib/train/race.ts';
import { expectClose } from '../support.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A run in the bowl written out: no track, no shared code but the optimizer. */
function plainLoop(
  rule: (typeof RACE_RULES)[number],
  lr: number,
  { steps, angle, noise }: { steps: number; angle: number; noise: number },
  seed: number,
): number {
  const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
  const [u, w] = START;
  const optimizer = createOptimizer(raceSpec(rule, lr));
  const x = Float64Array.of(c * u - s * w, s * u + c * w);
  const draws = normal(2 * steps, seed);
  const own = () => [c * x[0]! + s * x[1]!, c * x[1]! - s * x[0]!] as const; // two coordinates
  for (let t = 0; t < steps; t++) {
    const [along, across] = own();
    const gu = along + noise * draws[2 * t]!; // two a step
    const gw = KAPPA * across + noise * draws[2 * t + 1]!; // two a step
    const g = [c * gu - s * gw, s * gu + c * gw];
    if (!g.every(Number.isFinite)) return Infinity;
    optimizer.step(x, g);
  }
  const [along, across] = own();
  const loss = (along ** 2 + KAPPA * across ** 2) / 2;
  return Number.isFinite(loss) ? loss : Infinity;
}

const settings = fc.record({
  steps: fc.integer({ min: 10, max: 40 }),
  angle: fc.double({ min: 0, max: 90, noNaN: true }),
  noise: fc.constantFrom(0, 0.1, 1, 10),
});

describe('the grid', () => {
  it('has equal ratios from 1e-4 to 100, and is walked once, coarse places first', () => {
    expectClose([GRID[0]!, GRID.at(-1)!], [1e-4, 100], 1e-12); // not empty
    const ratios = GRID.slice(1).map((lr, i) => lr / GRID[i]!); // the one before
    expectClose(
      ratios,
      ratios.map(() => 10 ** (1 / 12)),
      1e-12,
    );
    expect([...COARSE_FIRST].sort((a, b) => a - b)).toEqual([...GRID.keys()]);
    expect(COARSE_FIRST.slice(0, 3)).toEqual([0, 6, 12]);
    expect(STAGES).toEqual([13, 25, 73]);
  });
});

describe('a race in the bowl', () => {
  it('ends where a plain loop over createOptimizer does, for every rule and at any learning rate', () => {
    fc.assert(
      fc.property(
        settings,
        fc.constantFrom(...RACE_RULES),
        fc.constantFrom(...GRID.filter((lr) => lr < 0.02)), // past it a last bit is enlarged
        fc.constantFrom(...NOISE_SEEDS),
        (of, rule, lr, seed) => {
          const found = race(bowlTrack({ ...of, seed }, of.steps), rule, lr, of.steps);
          expectClose([found], [plainLoop(rule, lr, of, seed)], 1e-7);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('shows the curves of that loop, diverged runs as such', () => {
    const of = { steps: 40, angle: 0, noise: 1 };
    const { ends } = whole({ experiment: 'race', options: { task: 'bowl', ...of } });
    for (const rule of RACE_RULES)
      GRID.forEach((lr, i) => {
        const losses = NOISE_SEEDS.map((seed) => plainLoop(rule, lr, of, seed));
        const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
        const end: End | undefined = ends[rule][i];
        if (mean === Infinity) expect(end).toBe('diverged');
        else expect(Math.abs(Number(end) / mean - 1)).toBeLessThan(1e-5); // six digits
      });
  });

  it('is no other for descent and momentum when the bowl is turned, with its noise', () => {
    for (const rule of ['sgd', 'momentum'] as const) {
      const at = (angle: number) =>
        race(bowlTrack({ angle, noise: 1, seed: 3 }, 50), rule, 0.01, 50);
      expectClose([at(30), at(45), at(90)], [at(0), at(0), at(0)], 1e-9);
    }
  });
});

describe('nobody is hindered', () => {
  /** A track that notes what each rule is given. */
  function watched(track: Track) {
    const seen: string[] = [];
    const spied: Track = {
      ...track,
      gradient: (x, t, out) => {
        // The noise of a step: what the gradient has besides the bowl's own.
        track.gradient(new Float64Array(track.dim), t, out);
        seen.push(`${t}: ${out.join()}`);
        track.gradient(x, t, out);
      },
    };
    return { spied, seen };
  }

  it('by its start, its steps or its noise', () => {
    const [first] = bowlTracks({ angle: 20, noise: 2 }, 30);
    const given = RACE_RULES.map((rule) => {
      const { spied, seen } = watched(first!); // one a seed
      const starts: string[] = [];
      race(spied, rule, 1e-4, 30, (x) => starts.push(x.join()));
      expect(starts).toHaveLength(31);
      return JSON.stringify([starts[0], seen]);
    });
    expect(new Set(given).size).toBe(1);
  });

  it('by its grid: at every moment all have been tried at the same learning rates', () => {
    const options = { task: 'bowl', steps: 10, angle: 0, noise: 0 } as const;
    let looks = 0;
    for (const { t, ends } of begin({ experiment: 'race', options })) {
      const tried = RACE_RULES.map((rule) =>
        ends[rule].flatMap((end, i) => (end === null ? [] : [i])).join(),
      );
      expect(new Set(tried).size).toBe(1);
      expect(ends.sgd.filter((end) => end !== null)).toHaveLength(t);
      looks += 1;
    }
    expect(looks).toBe(GRID.length);
  });

  it('by its seeds: with noise there are five tracks for all, without it one', () => {
    const count = (noise: number) => tracksOf({ task: 'bowl', steps: 10, angle: 0, noise }).length;
    expect([count(0), count(1)]).toEqual([1, 5]);
    for (const task of RACE_TASKS)
      expect(tracksOf({ task, steps: 10, angle: 0, noise: 0 })).toHaveLength(1);
  });

  it('by what is called best: no loss of its curve is smaller', () => {
    const { ends } = whole({
      experiment: 'race',
      options: { task: 'bowl', steps: 30, angle: 10, noise: 0 },
    });
    for (const rule of RACE_RULES) {
      const numbers = ends[rule].filter((end) => typeof end === 'number');
      expect(bestOf(ends[rule])?.loss).toBe(Math.min(...numbers));
    }
    expect(bestOf(GRID.map(() => 'diverged' as const))).toBeNull();
  });
});

describe('the paths', () => {
  it('come at once at the best of a coarse grid, and then at the best of all', () => {
    const options = { steps: 20, angle: 0, noise: 0 } as const;
    const looks = [...begin({ experiment: 'racePaths', options })];
    expect(looks.map(({ t }) => t)).toEqual(STAGES);
    expect(GRID.filter((_, i) => i % 6 === 0)).toContain(looks[0]?.ways.adam.lr);
  });

  it('are the runs at the best learning rates, to where the curves say', () => {
    const of = { steps: 50, angle: 45, noise: 0 } as const;
    const { ways, hessian } = whole({ experiment: 'racePaths', options: of });
    const { ends } = whole({ experiment: 'race', options: { ...of, task: 'bowl' } });
    for (const rule of RACE_RULES) {
      const best = bestOf(ends[rule]);
      expect(ways[rule].lr).toBe(best?.lr);
      expect(ways[rule].points).toHaveLength(of.steps + 1);
      expect(ways[rule].losses.at(-1)).toBe(best?.loss);
    }
    expectClose(hessian, [50.5, -49.5, 50.5], 1e-12);
  });
});

describe('a thousand classes with wrong labels', () => {
  it('have gradients that are the slopes of their loss, and none below the least', () => {
    const { dim, gradient, loss } = zipfTrack();
    const x = Float64Array.from({ length: dim }, (_, k) => Math.sin(k) * 3);
    const g = new Float64Array(dim);
    gradient(x, 1, g);
    for (const k of [0, 1, 17, 999]) {
      const moved = (by: number) => loss(x.map((w, i) => (i === k ? w + by : w)));
      const slope = (moved(1e-3) - moved(-1e-3)) / 2e-3;
      expect(Math.abs(slope - g[k]!)).toBeLessThan(1e-6); // of the track
    }
    const wrong = wrongShares();
    const least = wrong.map((share) => Math.log((1 - share) / share));
    expect(loss(least)).toBe(0);
    expect(Math.min(...wrong)).toBeGreaterThanOrEqual(0.2);
    expect(Math.max(...wrong)).toBeLessThanOrEqual(0.4);
  });

  it('cost what they say, however far a weight is away', () => {
    const plain = (w: number, r: number) =>
      (1 - r) * Math.log1p(Math.exp(-w)) + r * Math.log1p(Math.exp(w));
    const far = (w: number, r: number) => excess(w, r) + plain(Math.log((1 - r) / r), r);
    for (const w of [-30, -3, 0, 2, 30]) expectClose([far(w, 0.3)], [plain(w, 0.3)], 1e-12);
    expect([excess(-1e4, 0.3), excess(1e4, 0.3)].every(Number.isFinite)).toBe(true);
  });
});
