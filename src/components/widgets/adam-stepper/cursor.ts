import { LINES, STEPS, type Line, type StepperState } from './state.ts';

/** The cursor of a state: a step and the line of it that has just run. */
export type Cursor = Pick<StepperState, 'step' | 'line'>;

/** How many lines a whole run has. */
export const LAST = STEPS * LINES.length;

/** How many lines have run, 0 before the first. */
export const linesRun = ({ step, line }: Cursor): number =>
  step === 0 ? 0 : (step - 1) * LINES.length + LINES.indexOf(line) + 1;

/** The cursor after so many lines; the nearest end for a number past one. */
export function cursorAfter(lines: number): Cursor {
  const n = Math.min(Math.max(Math.round(lines), 0), LAST);
  if (n === 0) return { step: 0, line: LINES[0] };
  const line = LINES[(n - 1) % LINES.length]!; // an index below the length
  return { step: Math.ceil(n / LINES.length), line };
}

/** Whether the line under the cursor comes after another, so that the other one has run in this step. */
export const hasRun = ({ step, line }: Cursor, other: Line): boolean =>
  step > 0 && LINES.indexOf(other) <= LINES.indexOf(line);

/** How many steps have run to their end. */
export const stepsMade = (cursor: Cursor): number =>
  hasRun(cursor, 'theta') ? cursor.step : Math.max(cursor.step - 1, 0);
