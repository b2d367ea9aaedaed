import { createOptimizer } from '../optim/create-optimizer.ts';
import { bowlAt, bowlTrack } from '../race/bowl.ts';
import { GRID } from '../race/grid.ts';
import { RACE_BETA, RACE_RULES, type RaceRule } from '../race/rules.ts';
import { KAPPA, NOISE_SEEDS, START } from '../race/settings.ts';
import { race } from '../race/track.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { whole } from '../train/jobs.ts';
import { RACE_BATCH, WRONG } from '../train/race-data.ts';
import { bestOf, type Best } from '../train/race-best.ts';
import type { RaceOptions } from '../train/race.ts';
import { TRAINING } from '../train/digits.ts';
import { ZIPF_CLASSES } from '../train/zipf.ts';

/** What everybody is given. */
export const settings = {
  kappa: KAPPA,
  start: START,
  steps: 100,
  more: 500,
  some: 300,
  turn: 45,
  sigma: 1,
  beta: RACE_BETA,
  rates: GRID.length,
  least: GRID[0] ?? NaN,
  largest: GRID.at(-1) ?? NaN,
  rules: RACE_RULES.length,
  seeds: NOISE_SEEDS.length,
  classes: ZIPF_CLASSES,
  wrong: WRONG,
  digits: TRAINING,
  batch: RACE_BATCH,
  lr: DEFAULTS.adam.lr,
} as const;

/** Where all begin in the bowl. */
export const startLoss = (START[0] ** 2 + KAPPA * START[1] ** 2) / 2;

const raced = (of: Partial<RaceOptions>) =>
  whole({
    experiment: 'race',
    options: { task: 'bowl', steps: settings.steps, angle: 0, noise: 0, ...of },
  });

/** A rule's smallest loss over all learning rates, and the rate it has it at; 100 steps in the bowl along its axes, unless told. */
export function best(rule: RaceRule, of: Partial<RaceOptions> = {}): Best {
  const found = bestOf(raced(of).ends[rule]);
  if (!found) throw new RangeError(`best: no run of ${rule} ends. Then there is none to quote.`);
  return found;
}

/** That loss with all its digits, 100 steps in the bowl at an angle. */
export const bestEnd = (rule: RaceRule, angle: number): number =>
  race(
    bowlTrack({ angle, noise: 0, seed: 0 }, settings.steps),
    rule,
    best(rule, { angle }).lr,
    settings.steps,
  );

/** At how many of the learning rates a rule leaves the floats within 100 steps. */
export const diverged = (rule: RaceRule): number =>
  raced({}).ends[rule].filter((end) => end === 'diverged').length;

/** Where all begin on the digits: every answer is a coin's. */
export const digitsStart = Math.LN2;

/** At how many of the learning rates a rule ends higher than it began, or leaves the floats: in the bowl, and on the digits. */
export function worseThanStart(rule: RaceRule, task: 'bowl' | 'digits'): number {
  const start = task === 'bowl' ? startLoss : digitsStart;
  const { ends } = raced({ task });
  return ends[rule].filter((end) => end === 'diverged' || (end ?? 0) > start).length;
}

/** Where Adam ends at its default learning rate, which is one of the grid. */
export const adamAtDefault = race(
  bowlTrack({ angle: 0, noise: 0, seed: 0 }, settings.steps),
  'adam',
  settings.lr,
  settings.steps,
);

/** How far Adam moves each coordinate in a step, in learning rates, at its best one. */
export function moves(step: number): readonly [number, number] {
  const { steps } = settings;
  const { lr } = best('adam');
  const points: (readonly number[])[] = [];
  race(bowlTrack({ angle: 0, noise: 0, seed: 0 }, steps), 'adam', lr, steps, (x) =>
    points.push(Array.from(x)),
  );
  const [from, to] = [points[step - 1] ?? [], points[step] ?? []];
  const moved = (i: number): number => Math.abs((to[i] ?? NaN) - (from[i] ?? NaN)) / lr;
  return [moved(0), moved(1)];
}

/** A large ε, against which √v̂ is nothing. */
export const LARGE_EPS = 1e12;

/** Adam with β₁ = 0 and a large ε, its learning rate times as large, beside descent at its best: how far their last losses are apart, relative. */
export const asDescent = ((): number => {
  const { lr } = best('sgd');
  const { steps } = settings;
  const descent = race(bowlTrack({ angle: 0, noise: 0, seed: 0 }, steps), 'sgd', lr, steps);
  const bowl = bowlAt(0);
  const adam = createOptimizer({ name: 'adam', beta1: 0, eps: LARGE_EPS, lr: lr * LARGE_EPS });
  const x = Float64Array.from(START);
  const g = new Float64Array(2);
  for (let t = 1; t <= steps; t++) adam.step(x, bowl.gradient(x, g));
  return Math.abs(bowl.value(x) / descent - 1);
})();

/** The best learning rate of plain descent in theory, 2/(λmin + λmax). */
export const theoreticalLr = 2 / (1 + KAPPA);

/** Runs of a figure, with noise and without. */
export const runs = RACE_RULES.length * GRID.length;
export const noisyRuns = runs * NOISE_SEEDS.length;
