import { fill } from '../../../lib/i18n/template.ts';
import { GRID } from '../../../lib/race/grid.ts';
import { RACE_RULES, type RaceRule } from '../../../lib/race/rules.ts';
import { NOISE_SEEDS } from '../../../lib/race/settings.ts';
import type { End, Race, RaceOptions } from '../../../lib/train/race.ts';
import type { Paths } from '../../../lib/train/race-paths.ts';
import type { Cell, TableData } from '../../kit/context.ts';
import { short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { View } from './params.ts';
import type { Words } from './strings.en.ts';

const print = (value: number): string => short(value, 4);

const raceIn = (view: View, run: Run): Race | undefined => (view === 'data' ? run.data : run.bowl);

const cellOf = (end: End | undefined, diverged: string): Cell =>
  end === 'diverged' ? { value: Infinity, text: diverged } : (end ?? '');

/** Ends of every rule, a row a learning rate. */
const sweep = (race: Race | undefined, diverged: string): Cell[][] =>
  GRID.map((lr, i) => [lr, ...RACE_RULES.map((rule) => cellOf(race?.ends[rule][i], diverged))]);

/** Losses along every path, a row a step. */
const steps = (paths: Paths | undefined): Cell[][] =>
  Array.from({ length: (paths?.of.steps ?? 0) + 1 }, (_, t) => [
    t,
    ...RACE_RULES.map((rule) => paths?.ways[rule].losses[t] ?? ''),
  ]);

/** What is drawn, as a table. */
export function tableOf(view: View, run: Run, words: Words & { 'table.step': string }): TableData {
  const names = (of: (rule: RaceRule) => string) => RACE_RULES.map(of);
  const losses = names((rule) => fill(words['table.loss'], { name: words[rule] }));
  return view === 'paths'
    ? { columns: [words['table.step'], ...losses], rows: steps(run.paths), print }
    : {
        columns: [words['table.lr'], ...losses],
        rows: sweep(raceIn(view, run), words['table.diverged']),
        print,
      };
}

/** What all had in common, after each row: whoever opens the file sees that nobody was hindered. */
const shared = (of: RaceOptions | undefined, seeds: number): readonly (readonly [string, Cell])[] =>
  [
    ['steps', of?.steps ?? ''],
    ['angle', of?.angle ?? ''],
    ['noise', of?.noise ?? ''],
    ['first_seed', of && of.noise > 0 ? (NOISE_SEEDS[0] ?? '') : ''],
    ['seeds', of && of.noise > 0 ? seeds : ''],
  ] as const;

/** The same as a file has it. */
export function numbersOf(view: View, run: Run): TableData {
  const isPaths = view === 'paths';
  const of = isPaths ? run.paths?.of : raceIn(view, run)?.of;
  const more = shared(of, isPaths ? 1 : NOISE_SEEDS.length);
  const rows = isPaths ? steps(run.paths) : sweep(raceIn(view, run), '');
  return {
    columns: [isPaths ? 'step' : 'lr', ...RACE_RULES, ...more.map(([name]) => name)],
    rows: rows.map((row) => [...row, ...more.map(([, cell]) => cell)]),
  };
}
