import {
  decay,
  decimal,
  defineParams,
  epsilon,
  integer,
  numbers,
  oneOf,
  seed,
  someOf,
  step,
  type StateOf,
} from '../../kit/params.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { CORRECTION_NAMES } from '../../../lib/optim/variants.ts';

const { beta1, beta2 } = DEFAULTS.adam;

/** How many steps a run may have, and how many gradients the reader may give. */
const MOST_STEPS = 1000;

/** How many steps a state has, without running them. */
export const stepsIn = ({ stream, values, steps }: StepsOf): number =>
  stream === 'values' ? values.length : steps;

/** What says how many steps there are. */
interface StepsOf {
  readonly stream: string;
  readonly values: readonly number[];
  readonly steps: number;
}

/** The question's own experiment: a hundred gradients of ten, Adam's decays, an ε of a thousandth. */
export const params = defineParams(
  'bug-lab',
  {
    stream: oneOf(['constant', 'ramp', 'normal', 'values'], 'constant'),
    /** The gradient of every step of the constant stream. */
    value: decimal({
      initial: 10,
      min: -1e100,
      max: 1e100,
      symbol: 'g',
      track: linearTrack(-20, 20),
    }),
    /** Of the normal stream. */
    seed: seed(42),
    /** The reader's own gradients, one a step: they bring their own number of steps. */
    values: numbers([10, 10, 10, -10, 10, 10], MOST_STEPS),
    /** Of the other streams. */
    steps: integer({ initial: 100, min: 1, max: MOST_STEPS, symbol: 'T' }),
    beta1: decay({ initial: beta1, symbol: 'β₁', quantity: 'beta1' }),
    beta2: decay({ initial: beta2, symbol: 'β₂', quantity: 'beta2' }),
    eps: epsilon({ initial: 1e-3, max: 1000 }),
    /** The corrections drawn. */
    show: someOf(CORRECTION_NAMES, ['in-place']),
    /** What is drawn of each. */
    quantity: oneOf(['update', 'm', 'v', 'root-v'], 'update'),
    scale: oneOf(['linear', 'log'], 'log'),
    /** The step under the cursor; null stands for the last one. */
    step: step({ initial: null, min: 1, max: MOST_STEPS, nullAs: 'last' }),
  },
  { step: stepsIn },
);

export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['loop', 'quantity', 'stream'] as const;
export type View = (typeof VIEWS)[number];
