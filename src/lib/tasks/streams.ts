import { QUESTION } from '../experiments/settings.ts';
import { DEFAULTS } from '../optim/defaults.ts';
import { constant } from '../streams/constant.ts';
import { normal } from '../streams/normal.ts';
import { ramp } from '../streams/ramp.ts';

/** What an Adam runs with, in the order of its parameters: learning rate, β1, β2, ε. */
export type Settings = readonly [lr: number, beta1: number, beta2: number, eps: number];

/** Gradients that a reader's code is checked on. */
export interface TaskStream {
  readonly name: 'constant' | 'ramp' | 'noise' | 'turn' | 'zeros' | 'tiny' | 'decays';
  /** The same in Python, where `np` is NumPy, after np.random.seed(seed). */
  readonly expression: string;
  readonly seed: number | null;
  readonly gradients: readonly number[];
  readonly settings: Settings;
  /** Those, from 1, whose updates are compared. */
  readonly steps: readonly number[];
}

const { beta1, beta2, eps } = DEFAULTS.adam;
const { g } = QUESTION;
const list = (numbers: readonly number[]): string =>
  `[${numbers.map((x) => (Number.isInteger(x) ? x.toFixed(1) : String(x))).join(', ')}]`;
const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);

/** How many gradients the question's script has, and NumPy's seed where it draws them. */
export const QUESTION_STEPS = 100;
export const SEED = 42;

const QUESTION_SETTINGS: Settings = [1, QUESTION.beta1, QUESTION.beta2, QUESTION.eps];
const asked = {
  seed: null,
  settings: QUESTION_SETTINGS,
  steps: [...upTo(5), 10, 20, 50, QUESTION_STEPS],
};

/** The three streams that the question tried, of which its script has one. */
export const SCRIPT_STREAMS: readonly TaskStream[] = [
  {
    ...asked,
    name: 'constant',
    expression: `[${g}] * ${QUESTION_STEPS}`,
    gradients: [...constant(g, QUESTION_STEPS)],
  },
  {
    ...asked,
    name: 'ramp',
    expression: `np.arange(${QUESTION_STEPS})`,
    gradients: [...ramp(QUESTION_STEPS)],
  },
  {
    ...asked,
    name: 'noise',
    expression: `np.random.normal(0, 1, ${QUESTION_STEPS})`,
    seed: SEED,
    gradients: [...normal(QUESTION_STEPS, SEED)],
  },
];

/** A learning rate that is not 1, so that one that is left out is seen. */
const LR = 0.1;
const written = (
  name: TaskStream['name'],
  gradients: readonly number[],
  rest: Partial<TaskStream> = {},
): TaskStream => ({
  name,
  expression: list(gradients),
  seed: null,
  gradients,
  settings: [LR, beta1, beta2, eps],
  steps: upTo(gradients.length),
  ...rest,
});
const NOISE = 8;

/** What `adam(gradients, lr, beta1, beta2, eps)` is called with. */
export const FUNCTION_STREAMS: readonly TaskStream[] = [
  written('constant', [g, g, g, g, g]),
  written('turn', [g, -g, g, g]),
  written('zeros', [0, 0, 1, 1]),
  written('noise', [...normal(NOISE, SEED)], {
    expression: `np.random.normal(0, 1, ${NOISE})`,
    seed: SEED,
  }),
  written('tiny', [eps, -2 * eps, 3 * eps, eps]),
  written('decays', [1, 2, -3, 4], { settings: [LR, 0.8, 0.95, eps] }),
];

/** What the mutants are shown with: a learning rate of 1 and the defaults. */
export const MUTANT_SETTINGS: Settings = [1, beta1, beta2, eps];
