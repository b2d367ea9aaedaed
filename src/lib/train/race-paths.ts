import { bowlAt, bowlTrack } from '../race/bowl.ts';
import { STAGES } from '../race/grid.ts';
import { ofEach, type RaceRule } from '../race/rules.ts';
import { NOISE_SEEDS } from '../race/settings.ts';
import { race as raceOn } from '../race/track.ts';
import type { Vec } from '../optim/vec.ts';
import { bestOf } from './race-best.ts';
import { race, type Race, type RaceOptions } from './race.ts';
import { six } from './six.ts';

/** One rule's way through the bowl at its best learning rate; index 0 is the start. */
export interface Way {
  readonly lr: number;
  readonly points: readonly Vec[];
  readonly losses: readonly number[];
}

/** How many learning rates have been tried when there is something to see. */
const LOOKS = new Set(STAGES);

/** A race in the bowl: every rule at its own best learning rate. */
export interface Paths {
  /** Of how many learning rates the best ones are. */
  readonly t: number;
  readonly of: RaceOptions;
  /** A₀₀, A₀₁, A₁₁ of the bowl's Hessian. */
  readonly hessian: readonly [number, number, number];
  readonly ways: Readonly<Record<RaceRule, Way>>;
}

/** Looks for every rule's best learning rate in the bowl and races them, first at the best of a coarse grid; with noise, on the first of its seeds. */
export function* racePaths(options: Omit<RaceOptions, 'task'>): Generator<Paths> {
  for (const so of race({ ...options, task: 'bowl' })) if (LOOKS.has(so.t)) yield pathsOf(so);
}

/** The race of every rule at the best of the learning rates that have been tried. */
function pathsOf({ t, of, ends }: Race): Paths {
  const { steps, angle, noise } = of;
  const bowl = bowlAt(angle);
  const [seed = 0] = NOISE_SEEDS;
  const track = bowlTrack({ angle, noise, seed }, steps);
  const wayOf = (rule: RaceRule): Way => {
    const { lr } = bestOf(ends[rule]) ?? { lr: 0 };
    const points: Vec[] = [];
    const losses: number[] = [];
    raceOn(track, rule, lr, steps, (x) => {
      points.push(Array.from(x, six));
      losses.push(six(bowl.value(x)));
    });
    return { lr, points, losses };
  };
  const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = bowl.hessian;
  return {
    t,
    of,
    hessian: [a, b, c],
    ways: ofEach(wayOf),
  };
}
