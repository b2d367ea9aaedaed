import { contourLevels, ellipse } from '../../figure/contours.ts';
import { hasRun, stepsMade, type Cursor } from './cursor.ts';
import { rowAt, thetaAt, type Pair, type Row, type Run } from './model.ts';
import { LIMITS, type Line } from './state.ts';

/** How far the plane reaches up and down. */
const REACH = 5.5;
/** How long the longest arrow is drawn, in the plane's units: gradients have units of their own. */
const LONGEST = 1.7;
const CONTOURS = 16;

/** Averages as arrows and a box around the point whose step is computed, all on one scale. */
export interface Vectors {
  readonly at: Pair;
  /** Null for what this step has not computed yet; the arrows point downhill. */
  readonly g: Pair | null;
  /** m, and from its line on m̂. */
  readonly m: Pair | null;
  /** √v, and from its line on √v̂: half the box's sides. */
  readonly root: Pair | null;
  readonly corrected: { readonly m: boolean; readonly v: boolean };
}

/** What the plane shows. */
export interface PlanePicture {
  /** How far the plane reaches up and down. */
  readonly reach: number;
  readonly contours: readonly (readonly Pair[])[];
  /** Every point of the run, the start first. */
  readonly path: readonly Pair[];
  /** How many steps have been made under the cursor. */
  readonly made: number;
  readonly now: Line | null;
  readonly here: Pair;
  readonly vectors: Vectors | null;
}

/** What the figure beside it shows: update ÷ α of each parameter at each step. */
export interface UpdatesPicture {
  readonly updates: readonly Pair[];
  readonly made: number;
  /** The step under the cursor. */
  readonly step: number;
  /** How far the axis reaches up and down. */
  readonly limit: number;
}

/** Contours of the run's loss, evenly apart; they depend on its Hessian alone. */
export function contoursOf(hessian: Run['hessian']): readonly (readonly Pair[])[] {
  const [a, , c] = hessian;
  const corner = ((a + c) / 2) * LIMITS.start.max ** 2;
  return contourLevels(corner, CONTOURS).map((level) => ellipse(hessian, level));
}

const size = ([x, y]: Pair): number => Math.hypot(x, y);

function vectorsOf(row: Row, cursor: Cursor): Vectors {
  const rootHat: Pair = [Math.sqrt(row.vHat[0]), Math.sqrt(row.vHat[1])];
  const longest = Math.max(size(row.g), size(row.mHat), size(rootHat));
  const scale = longest > 0 && Number.isFinite(longest) ? LONGEST / longest : 0;
  const scaled = ([x, y]: Pair, sign: 1 | -1): Pair => [sign * scale * x, sign * scale * y];
  const ran = (line: Line) => hasRun(cursor, line);
  const root: Pair = ran('v-hat') ? rootHat : [Math.sqrt(row.v[0]), Math.sqrt(row.v[1])];
  return {
    at: row.from,
    g: ran('g') ? scaled(row.g, -1) : null,
    m: ran('m') ? scaled(ran('m-hat') ? row.mHat : row.m, -1) : null,
    root: ran('v') ? scaled(root, 1) : null,
    corrected: { m: ran('m-hat'), v: ran('v-hat') },
  };
}

/** The plane under the cursor. */
export function planeOf(
  run: Run,
  contours: PlanePicture['contours'],
  path: PlanePicture['path'],
  cursor: Cursor,
): PlanePicture {
  const row = rowAt(run, cursor);
  return {
    reach: REACH,
    contours,
    path,
    made: stepsMade(cursor),
    now: row ? cursor.line : null,
    here: thetaAt(run, cursor),
    vectors: row ? vectorsOf(row, cursor) : null,
  };
}

/** Every point of a run, the start first. */
export const pathOf = ({ setting, rows }: Run): readonly Pair[] => [
  [setting.x, setting.y],
  ...rows.map(({ theta }) => theta),
];

/** Ends an axis may have, so that it stands still while a slider moves. */
const ENDS = [1.25, 2, 3, 5, 10, 20, 50, 100, 1000];

/** The updates under the cursor. */
export function updatesOf(run: Run, cursor: Cursor): UpdatesPicture {
  const updates = run.rows.map(({ update }) => update);
  const sizes = updates.flat().map(Math.abs).filter(Number.isFinite);
  const largest = Math.max(0, ...sizes);
  return {
    updates,
    made: stepsMade(cursor),
    step: cursor.step,
    limit: ENDS.find((end) => end >= largest) ?? largest,
  };
}
