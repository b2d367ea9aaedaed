import { fill } from '../../../lib/i18n/template.ts';
import { NOISE_SEEDS } from '../../../lib/race/settings.ts';
import { GRID } from '../../../lib/race/grid.ts';
import { RACE_RULES } from '../../../lib/race/rules.ts';
import { bestOf } from '../../../lib/train/race-best.ts';
import type { Race, RaceOptions } from '../../../lib/train/race.ts';
import type { Shown } from '../../kit/store.ts';
import { count, short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';
import type { Words } from './strings.en.ts';

/** How many digits a step sees; as in `lib/train/race-data.ts`, which a page need not fetch to know it. */
const BATCH = 50;
const [FIRST = 0] = NOISE_SEEDS;

/** Budget, task and seeds. */
export function where(
  { task, steps, angle, noise }: RaceOptions,
  words: Words,
  seeds = NOISE_SEEDS,
): string {
  const noisy = seeds.length > 1 ? 'where.noise' : 'where.noise-one';
  const kind = task === 'bowl' ? (noise > 0 ? noisy : 'where.bowl') : (`where.${task}` as const);
  return fill(words[kind], {
    steps: count(steps),
    angle: short(angle),
    noise: short(noise),
    seeds: `${seeds[0] ?? ''}–${seeds.at(-1) ?? ''}`,
    seed: seeds[0] ?? '',
    batch: BATCH,
  });
}

interface Standing {
  readonly name: string;
  readonly loss: number;
  readonly lr: number;
}

/** Everyone's loss, the smallest first. */
const ranked = (all: readonly Standing[], template: string, digits = 2): string =>
  all
    .toSorted((a, b) => a.loss - b.loss)
    .map(({ name, loss, lr }) =>
      fill(template, { name, loss: short(loss, digits), lr: short(lr, 2) }),
    )
    .join(', ');

/** What each rule does best. */
function sayBests(race: Race | undefined, words: Words): string {
  if (!race) return words['caption.none'];
  const bests = RACE_RULES.flatMap((rule) => {
    const best = bestOf(race.ends[rule]);
    return best ? [{ name: words[rule], ...best }] : [];
  });
  const kind = race.t === GRID.length ? 'caption.best' : 'caption.coarse';
  return fill(words[kind], {
    where: where(race.of, words),
    tried: race.t,
    count: GRID.length,
    list: ranked(bests, words.each, race.of.task === 'digits' ? 3 : 2), // there they end close together
  });
}

/** How far each has come at the step looked at. */
function sayPaths({ paths, t }: Run, words: Words): string {
  if (!paths) return words['caption.none'];
  const standings = RACE_RULES.map((rule) => {
    const { losses, lr } = paths.ways[rule];
    return { name: words[rule], loss: losses[t] ?? losses.at(-1) ?? NaN, lr };
  });
  return fill(words['caption.paths'], {
    where: where(paths.of, words, [FIRST]),
    count: paths.t,
    t: Math.min(t, paths.of.steps),
    list: ranked(standings, words['each.lr']),
  });
}

type Say = (shown: Shown<State, Run>, words: Words) => string;

/** What each view shows, in words. */
export const CAPTION: Readonly<Record<View, Say>> = {
  turn: ({ run }, words) => sayBests(run.bowl, words),
  noise: ({ run }, words) => sayBests(run.bowl, words),
  data: ({ run }, words) => sayBests(run.data, words),
  paths: ({ run }, words) => sayPaths(run, words),
};

/** What a view's table holds. */
export const tableCaption =
  (view: View) =>
  ({ run }: Shown<State, Run>, words: Words): string => {
    const of = view === 'paths' ? run.paths?.of : run[view === 'data' ? 'data' : 'bowl']?.of;
    return of
      ? fill(words['table.caption'], {
          where: where(of, words, view === 'paths' ? [FIRST] : NOISE_SEEDS),
        })
      : words['caption.none'];
  };
