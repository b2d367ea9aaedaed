import type { Cell, TableData } from '../../kit/context.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Quantity } from '../../../lib/quantities.ts';
import type { Pair } from '../../../lib/experiments/adam-steps.ts';
import { valueOf, type Run } from './model.ts';
import { say, sayPair, show } from './numbers.ts';
import { type Line, LINES } from './params.ts';
import type { Words } from './strings.en.ts';

/** How each variable is written. */
export const SYMBOLS: Readonly<Record<Line, string>> = {
  g: 'g',
  m: 'm',
  v: 'v',
  'm-hat': 'm̂',
  'v-hat': 'v̂',
  theta: 'θ',
};

/** The quantity each line lights up with. */
export const QUANTITY: Readonly<Record<Line, Quantity>> = {
  g: 'g',
  m: 'm',
  v: 'v',
  'm-hat': 'm',
  'v-hat': 'v',
  theta: 'x',
};

const root = ([x, y]: Pair): Pair => [Math.sqrt(x), Math.sqrt(y)];
const finite = (pair: Pair): boolean => pair.every(Number.isFinite);

/** What the line under the cursor has done, in a sentence. */
export function captionOf({ row, rows, line, start }: Run, words: Words): string {
  if (!row) return fill(words['caption.start'], { from: sayPair(start) });
  const { t } = row;
  if (!finite(row.update)) {
    const broken = rows.find(({ update }) => !finite(update)) ?? row;
    return fill(words['caption.broken'], { t, from: broken.t });
  }
  const values = {
    g: { from: sayPair(row.from), g: sayPair(row.g) },
    m: { m: sayPair(row.m) },
    v: { root: sayPair(root(row.v)) },
    'm-hat': { divisor: say(row.mDivisor), m: sayPair(row.mHat) },
    'v-hat': { divisor: say(row.vDivisor), root: sayPair(root(row.vHat)) },
    theta: { theta: sayPair(row.theta), update: sayPair(row.update), loss: say(row.loss) },
  }[line];
  return fill(words[`caption.${line}`], { t, ...values });
}

/** The plane in words. */
export const planeDescription = ({ start, theta, made }: Run, words: Words): string =>
  fill(words['plane.describe'], { start: sayPair(start), here: sayPair(theta), made });

/** What the factor of the loss does to either path. */
export function scaleCaption({ scale, scaled, rows }: Run, words: Words): readonly string[] {
  const { moved, plain } = scaled();
  const [first, end] = [plain.points[0], plain.points.at(-1)].map((at = [NaN, NaN]) =>
    Math.hypot(...at),
  );
  const change = !Number.isFinite(moved) ? 'lost' : scale === 1 ? 'as-it-is' : 'moved';
  const adam = fill(words[`scale.${change}`], {
    scale: say(scale),
    moved: short(moved),
  });
  const away = plain.points.length <= rows.length || Number(end) > Number(first);
  const key = away ? 'diverges' : 'ends';
  const other = fill(words[`scale.plain-${key}`], {
    distance: short(end ?? NaN),
    steps: rows.length,
  });
  return [adam, other];
}

/** The step looked at. */
export function updatesCaption({ row }: Run, words: Words): string {
  return row
    ? fill(words['updates.caption'], { t: row.t, update: sayPair(row.update) })
    : words['updates.caption-start'];
}

/** Both lines of updates in words. */
export function updatesDescription({ rows }: Run, words: Words): string {
  const [first, last] = [rows[0], rows.at(-1)];
  return fill(words['updates.describe'], {
    first: first ? sayPair(first.update) : '',
    last: last ? sayPair(last.update) : '',
    steps: rows.length,
  });
}

/** Where both are, a row a step; plain descent's ends where it leaves the floats. */
export function scaleTable({ start, rows, scaled }: Run, words: Words): TableData {
  const { points } = scaled().plain;
  const columns = ['label.adam', 'label.plain'] as const;
  return {
    columns: [
      words['table.step'],
      ...columns.flatMap((name) => ['x', 'y'].map((axis) => `${words[name]} (${axis})`)),
    ],
    rows: [start, ...rows.map(({ theta }) => theta)].map((theta, t) => [
      t,
      ...theta,
      ...[0, 1].map((i) => points[t]?.[i] ?? ''),
    ]),
  };
}

const both = (symbol: string): string[] => [`${symbol} (x)`, `${symbol} (y)`];

/** Every number of the run, a row a step; row 0 is the start. */
export function tableOf({ start, loss, rows }: Run, words: Words): TableData {
  const initial = LINES.flatMap((line): readonly Cell[] => {
    if (line === 'theta') return start;
    return line === 'm' || line === 'v' ? [0, 0] : ['', ''];
  });
  return {
    columns: [
      words['table.step'],
      ...LINES.flatMap((line) => both(SYMBOLS[line])),
      words['table.loss'],
    ],
    rows: [
      ['0', ...initial, loss],
      ...rows.map((row) => [
        String(row.t),
        ...LINES.flatMap((line) => valueOf(row, line)),
        row.loss,
      ]),
    ],
    print: show,
  };
}
