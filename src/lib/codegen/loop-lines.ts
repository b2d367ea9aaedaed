import type { CorrectionName, StepDetails } from '../optim/index.ts';

/** One line of the loop body, in Python. */
export interface LoopLine {
  readonly text: string;
  /** The number of `adamStepDetails` that this line computes. */
  readonly shows: keyof StepDetails;
  /** Set on a line that runs at the first step only. */
  readonly guard?: 'first-step';
}

/** The lines between the averages and the update; all that differs from one correction to another. */
const CORRECTING: Record<CorrectionName, readonly LoopLine[]> = {
  'in-place': [
    { text: 'm = m / (1 - beta1**t)', shows: 'm' },
    { text: 'v = v / (1 - beta2**t)', shows: 'v' },
  ],
  separate: [
    { text: 'm_hat = m / (1 - beta1**t)', shows: 'mHat' },
    { text: 'v_hat = v / (1 - beta2**t)', shows: 'vHat' },
  ],
  'first-step-only': [
    { text: 'if t == 1: m = m / (1 - beta1**t)', shows: 'm', guard: 'first-step' },
    { text: 'if t == 1: v = v / (1 - beta2**t)', shows: 'v', guard: 'first-step' },
  ],
  never: [],
  // written as a division, so that it rounds as the library does
  multiply: [
    { text: 'm_hat = m / (1 / (1 - beta1**t))  # = m * (1 - beta1**t)', shows: 'mHat' },
    { text: 'v_hat = v / (1 / (1 - beta2**t))  # = v * (1 - beta2**t)', shows: 'vHat' },
  ],
  'no-exponent': [
    { text: 'm_hat = m / (1 - beta1)', shows: 'mHat' },
    { text: 'v_hat = v / (1 - beta2)', shows: 'vHat' },
  ],
};

/**
 * The loop body under a correction, line by line in Python, each with the number it computes.
 * The scripts are made of these lines, so what a stepper shows is what a reader can run.
 *
 * @example loopLines('separate')[3]?.text // 'm_hat = m / (1 - beta1**t)'
 */
export const loopLines = (correction: CorrectionName): readonly LoopLine[] => {
  const correcting = CORRECTING[correction];
  const hat = correcting.some(({ shows }) => shows === 'mHat') ? '_hat' : '';
  return [
    { text: 'g = gradients[t - 1]', shows: 'g' },
    { text: 'm = beta1 * m + (1 - beta1) * g', shows: 'mAverage' },
    { text: 'v = beta2 * v + (1 - beta2) * (g * g)', shows: 'vAverage' },
    ...correcting,
    { text: `update = m${hat} / (np.sqrt(v${hat}) + eps)`, shows: 'update' },
  ];
};
