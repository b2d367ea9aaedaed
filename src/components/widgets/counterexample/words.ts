import { fill } from '../../../lib/i18n/template.ts';
import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { count, short } from '../../kit/words/say.ts';
import type { Run, Side } from './model.ts';
import { BETAS, LOOKS, type State, type View } from './params.ts';
import type { Words } from './strings.ts';

type Say = (shown: Shown<State, Run>, words: Words) => string;
type Tabulate = (shown: Shown<State, Run>, words: Words) => TableData;

/** A row of the path's table each so many steps. */
const EVERY = 100;

const settingOf = ({ c, beta2 }: State) => ({ c, beta2 });
const nameOf = ({ name }: Side, words: Words): string => words[`rules.${name}`];

const sayPath: Say = ({ state, run }, words) =>
  [
    fill(words.path, settingOf(state)),
    ...run.sides.map((side) =>
      fill(words[side.reached === null ? 'path.not' : 'path.reached'], {
        name: nameOf(side, words),
        t: count(side.reached),
        end: short(side.end),
      }),
    ),
  ].join(' ');

const sayEnds: Say = ({ state, run }, words) =>
  `${fill(words.ends, { c: state.c, flip: short(run.flip, 4) })} ${fill(
    words[run.drift > 0 ? 'ends.up' : 'ends.down'],
    { beta2: state.beta2, drift: short(Math.abs(run.drift)) },
  )}`;

const sayGap: Say = ({ state, run }, words) =>
  [
    fill(words.gap, settingOf(state)),
    ...run.sides.map((side) => {
      const shrinking = side.gaps.filter((gap) => gap < 0).length;
      return fill(words[shrinking > 0 ? 'gap.some' : 'gap.none'], {
        name: nameOf(side, words),
        count: shrinking,
        all: side.gaps.length,
        first: side.gaps.findIndex((gap) => gap < 0) + 2,
      });
    }),
  ].join(' ');

const print = (value: number): string => short(value, 5);

const pathTable: Tabulate = ({ run }, words) => ({
  columns: [words['table.step'], ...run.sides.map((side) => nameOf(side, words))],
  print,
  rows: Array.from(LOOKS, (t, i) => [t, ...run.sides.map(({ x }) => x[i] ?? NaN)]).filter(
    ([t], i) => i === LOOKS.length - 1 || Math.round(Number(t) / 3) % Math.round(EVERY / 3) === 0,
  ),
});

const endsTable: Tabulate = ({ run }, words) => ({
  columns: ['β₂', ...run.sides.map((side) => nameOf(side, words))],
  print,
  rows: Array.from(BETAS, (beta, i) => [
    beta,
    ...run.sides.map(({ name }) => run.ends[name]?.[i] ?? NaN),
  ]),
});

const gapTable: Tabulate = ({ run }, words) => ({
  columns: [words['table.step'], ...run.sides.map((side) => nameOf(side, words))],
  print,
  rows: Array.from(run.sides[0]?.gaps ?? [], (_, i) => [
    i + 2,
    ...run.sides.map(({ gaps }) => gaps[i] ?? NaN),
  ]),
});

/** What is said of each view, and its numbers. */
export const SAID: Readonly<Record<View, { readonly say: Say; readonly table: Tabulate }>> = {
  path: { say: sayPath, table: pathTable },
  ends: { say: sayEnds, table: endsTable },
  gap: { say: sayGap, table: gapTable },
};
