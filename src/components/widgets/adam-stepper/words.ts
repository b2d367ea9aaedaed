import { fill } from '../../../lib/i18n/template.ts';
import { halfLife } from '../../../lib/theory/half-life.ts';
import { stepsMade, type Cursor } from './cursor.ts';
import { rowAt, thetaAt, type Pair, type Run } from './model.ts';
import { show, showPair } from './numbers.ts';
import type { StepperStrings } from './strings.ts';

const root = ([x, y]: Pair): Pair => [Math.sqrt(x), Math.sqrt(y)];
const finite = (pair: Pair): boolean => pair.every(Number.isFinite);

/** What the line under the cursor has done, in a sentence. */
export function captionOf(run: Run, cursor: Cursor, strings: StepperStrings): string {
  const row = rowAt(run, cursor);
  const start: Pair = [run.setting.x, run.setting.y];
  if (!row) return fill(strings['caption.start'], { from: showPair(start) });
  const { t } = row;
  if (!finite(row.update)) {
    const broken = run.rows.find(({ update }) => !finite(update)) ?? row;
    return fill(strings['caption.broken'], { t, from: broken.t });
  }
  const values = {
    g: { from: showPair(row.from), g: showPair(row.g) },
    m: { m: showPair(row.m) },
    v: { root: showPair(root(row.v)) },
    'm-hat': { divisor: show(row.mDivisor), m: showPair(row.mHat) },
    'v-hat': { divisor: show(row.vDivisor), root: showPair(root(row.vHat)) },
    theta: { theta: showPair(row.theta), update: showPair(row.update), loss: show(row.loss) },
  }[cursor.line];
  return fill(strings[`caption.${cursor.line}`], { t, ...values });
}

/** The plane in words. */
export function planeDescription(run: Run, cursor: Cursor, strings: StepperStrings): string {
  const { setting, rows } = run;
  const start: Pair = [setting.x, setting.y];
  const made = stepsMade(cursor);
  return fill(strings['plane.describe'], {
    start: showPair(start),
    here: showPair(thetaAt(run, cursor)),
    made,
    end: showPair(rows.at(-1)?.theta ?? start),
    steps: rows.length,
  });
}

/** The last update that has been made under the cursor. */
export function updatesCaption(run: Run, cursor: Cursor, strings: StepperStrings): string {
  const row = run.rows[stepsMade(cursor) - 1];
  return row
    ? fill(strings['updates.caption'], { t: row.t, update: showPair(row.update) })
    : strings['updates.caption-start'];
}

/** Both lines in words. */
export function updatesDescription({ rows }: Run, strings: StepperStrings): string {
  const [first, last] = [rows[0], rows.at(-1)];
  return fill(strings['updates.describe'], {
    first: first ? showPair(first.update) : '',
    last: last ? showPair(last.update) : '',
    steps: rows.length,
  });
}

/** A decay in words, with the half-life it stands for. */
export function sayDecay(beta: number, strings: StepperStrings): string {
  if (beta === 0) return fill(strings['say.decay-none'], { value: beta });
  const steps = Number(halfLife(beta).toPrecision(2));
  return fill(strings['say.decay'], { value: beta, halfLife: steps });
}
