import { bowlTracks } from '../race/bowl.ts';
import { COARSE_FIRST, GRID } from '../race/grid.ts';
import { ofEach, RACE_RULES, type RaceRule } from '../race/rules.ts';
import { race as raceOn, type Track } from '../race/track.ts';
import { digitsTrack, zipfTrack } from './race-data.ts';
import { six } from './six.ts';

export const RACE_TASKS = ['bowl', 'zipf', 'digits'] as const;
export type RaceTask = (typeof RACE_TASKS)[number];

/** What a race is told. */
export interface RaceOptions {
  readonly task: RaceTask;
  /** The budget of every run. */
  readonly steps: number;
  /** How far the bowl is turned, in degrees. */
  readonly angle: number;
  /** Standard deviation of the noise in the bowl's gradients. */
  readonly noise: number;
}

/** Where a run ended: its loss to six digits, `diverged` where it left the floats, null where it has not been run. */
export type End = number | 'diverged' | null;

/** What has been raced so far. */
export interface Race {
  /** How many learning rates every rule has been tried at. */
  t: number;
  readonly of: RaceOptions;
  /** Ends of each rule, one a learning rate of the grid. */
  readonly ends: Readonly<Record<RaceRule, End[]>>;
}

/** What all rules race on; several where the loss is a mean. */
export function tracksOf({ task, steps, angle, noise }: RaceOptions): readonly Track[] {
  if (task === 'zipf') return [zipfTrack()];
  if (task === 'digits') return [digitsTrack()];
  return bowlTracks({ angle, noise }, steps);
}

/** The mean loss of a rule in the end, over all tracks. */
function endOn(tracks: readonly Track[], rule: RaceRule, lr: number, steps: number): End {
  const sum = tracks.reduce((so, track) => so + raceOn(track, rule, lr, steps), 0);
  return sum < Infinity ? six(sum / tracks.length) : 'diverged';
}

/** Races every rule at every learning rate of the grid, a coarse grid first; yields what it has so far. */
export function* race(options: RaceOptions): Generator<Race> {
  const tracks = tracksOf(options);
  const so: Race = { t: 0, of: options, ends: ofEach(() => GRID.map((): End => null)) };
  for (const i of COARSE_FIRST) {
    for (const rule of RACE_RULES) so.ends[rule][i] = endOn(tracks, rule, GRID[i]!, options.steps); // a place of the grid
    so.t += 1;
    yield so;
  }
}
