/** What a check makes of what Python measured. It knows numbers only; words are the page's. @module */
import type { Mistake } from './mistakes.ts';
import type { Due, Value } from './sheet.ts';

type StreamName = Due['name'];

/** What the checks in Python tell of a script or a function; numbers as Python writes them. */
export type Measured =
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'raised'; readonly stream: StreamName; readonly traceback: string }
  | { readonly kind: 'unreadable'; readonly stream: StreamName; readonly type: string }
  | { readonly kind: 'measured'; readonly runs: readonly (readonly string[])[] };

/** What was found. A step is one of a stream's, from 1. */
export type Verdict =
  | { readonly kind: 'passed' }
  | Exclude<Measured, { readonly kind: 'measured' }>
  | {
      readonly kind: 'length';
      readonly stream: Due;
      readonly came: number;
    }
  | { readonly kind: 'state-kept' }
  | {
      readonly kind: 'departs';
      readonly stream: Due;
      readonly t: number;
      readonly came: number;
      readonly due: number;
      /** The mistake whose numbers these are, on every stream. */
      readonly mistake: Mistake | null;
      /** The streams before it, on which all was right. */
      readonly before: readonly StreamName[];
    };

const WORDS: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity };
const read = (text: string): number => WORDS[text] ?? Number(text);

/** Rounding of another order of the same operations is none of a reader's mistakes; where both cancel, it is this large. */
const TOLERANCE = 1e-9;
const NAMING = 1e-6;
const NOTHING = 1e-13;

function near(came: number, due: Value, tolerance: number): boolean {
  if (due === null || !Number.isFinite(came)) return due === null && !Number.isFinite(came);
  return Math.abs(came - due) <= tolerance * Math.abs(due) + NOTHING;
}

const at = (run: readonly number[], t: number): number => run[t - 1] ?? NaN;

const agrees = (
  run: readonly number[],
  { steps }: Due,
  values: readonly Value[],
  tolerance: number,
): boolean => steps.every((t, i) => near(at(run, t), values[i] ?? null, tolerance));

/** The first stream that departs, and where; the mistake is named if its numbers came on every stream. */
function departure(runs: readonly (readonly number[])[], sheet: readonly Due[]): Verdict | null {
  const k = sheet.findIndex((stream, i) => !agrees(runs[i] ?? [], stream, stream.due, TOLERANCE));
  const stream = sheet[k];
  if (!stream) return null;
  const run = runs[k] ?? [];
  const i = stream.steps.findIndex((t, j) => !near(at(run, t), stream.due[j] ?? null, TOLERANCE));
  const t = stream.steps[i] ?? 1;
  const mistake = (Object.keys(stream.mistakes) as Mistake[]).find((id) =>
    sheet.every((each, j) => agrees(runs[j] ?? [], each, each.mistakes[id] ?? [], NAMING)),
  );
  return {
    kind: 'departs',
    stream,
    t,
    came: at(run, t),
    due: stream.due[i] ?? NaN,
    mistake: mistake ?? null,
    before: sheet.slice(0, k).map(({ name }) => name),
  };
}

/** Judges what was measured on the streams of a sheet, in their order; a run past the last is the first once more. */
export function judge(measured: Measured, sheet: readonly Due[]): Verdict {
  if (measured.kind !== 'measured') return measured;
  const runs = measured.runs.map((run) => run.map(read));
  const short = sheet.findIndex(({ length }, i) => runs[i]?.length !== length);
  const stream = sheet[short];
  if (stream) return { kind: 'length', stream, came: runs[short]?.length ?? 0 };
  const [first] = runs;
  const again = runs[sheet.length];
  if (first && again && again.join() !== first.join()) return { kind: 'state-kept' };
  return departure(runs, sheet) ?? { kind: 'passed' };
}
