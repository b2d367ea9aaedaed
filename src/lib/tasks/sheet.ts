import { MISTAKES, updates, type Mistake } from './mistakes.ts';
import { FUNCTION_STREAMS, SCRIPT_STREAMS, type TaskStream } from './streams.ts';

/** A number, or null for one that is not finite. */
export type Value = number | null;

/** A stream, and what is due on it: what a page carries to check a reader's code. */
export interface Due extends Omit<TaskStream, 'gradients'> {
  /** How many updates there must be. */
  readonly length: number;
  /** At each of `steps`. */
  readonly due: readonly Value[];
  /** What each known mistake makes instead, to the digits that name it. */
  readonly mistakes: Readonly<Partial<Record<Mistake, readonly Value[]>>>;
}

/** Digits of a mistake's numbers: enough to know it by. */
const DIGITS = 8;

function dueOn({ gradients, ...stream }: TaskStream): Due {
  const at = (made: readonly number[]): readonly Value[] =>
    stream.steps.map((t) => {
      const value = made[t - 1] ?? NaN;
      return Number.isFinite(value) ? value : null;
    });
  const rounded = (value: Value): Value => value && Number(value.toPrecision(DIGITS));
  return {
    ...stream,
    length: gradients.length,
    due: at(updates('separate', gradients, stream.settings)),
    mistakes: Object.fromEntries(
      MISTAKES.map((id) => [id, at(updates(id, gradients, stream.settings)).map(rounded)]),
    ),
  };
}

/** What is due of the question's script once it is mended, on its three streams. */
export const scriptSheet = (): readonly Due[] => SCRIPT_STREAMS.map(dueOn);
/** What is due of `adam(gradients, lr, beta1, beta2, eps)`. */
export const functionSheet = (): readonly Due[] => FUNCTION_STREAMS.map(dueOn);
