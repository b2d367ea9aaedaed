import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { fingerprint } from '../../../lib/museum/fingerprint.ts';
import { TEST_STREAMS } from '../../../lib/museum/test-streams.ts';
import { params, type State } from './params.ts';

const { eps } = DEFAULTS.adam;
const example = (patch: Partial<State>): State => ({ ...params.initial, eps, ...patch });

/** Numbers as somebody would have printed them. */
const printed = (values: Iterable<number>, digits = 8): number[] =>
  Array.from(values, (value) => Number(value.toPrecision(digits)));

/** A parameter from `start` on, moved by updates. */
const walked = (updates: Iterable<number>, start: number, lr: number): number[] => {
  const path = [start];
  for (const update of updates) path.push((path.at(-1) ?? NaN) - lr * update);
  return path;
};

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  question: params.initial,
  'four-digits': example({ values: [0, 0.7441, 0.8585], step: 1, g: 1 }),
  'cannot-tell': example({ values: [1, 1, 1, 1, 1], step: 1, g: 10 }),
  'none-fits': example({ values: [1, 5, 3, 2], step: 1, g: 1 }),
  'right-adam': example({
    values: printed(fingerprint('separate', TEST_STREAMS.varied)),
    step: 1,
    stream: 'varied',
  }),
  parameters: example({
    observed: 'parameters',
    values: printed(walked(fingerprint('multiply', TEST_STREAMS.varied), 0.5, 0.01)),
    step: 1,
    stream: 'varied',
  }),
  resumed: example({
    values: printed(fingerprint('resume-counter-lost', TEST_STREAMS.late, { resumed: 200 }), 6),
    step: 1,
    stream: 'late',
  }),
  'gradients-end': example({ values: [1, 0.9, 0.8, 0.7, 0.6], step: 1, stream: 'values' }),
};
