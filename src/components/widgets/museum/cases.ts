import type { VariantId } from '../../../lib/museum/index.ts';

/** The exhibit behind each card, from card 1 on; the last two are false alarms. */
export const CASES = [
  'convnetjs',
  'ml-from-scratch',
  'bert',
  'question',
  'brain.js',
  'flashlight',
  'torchao',
  'olmo-core',
  'mlx',
  'holocron',
  'd2l',
  'dynet',
  'tfjs',
  'caffe',
  'keras',
] as const;
export type Case = (typeof CASES)[number];

/** How many steps a trace has: enough to see what a counter does that stops at 256. */
export const STEPS = 2000;

/** The steps that are drawn and tabled: the first ones all, then 4 % apart. */
export const DRAWN: readonly number[] = Array.from({ length: STEPS }, (_, i) => i + 1).filter(
  (t) =>
    t <= 20 || t === STEPS || Math.floor(Math.log(t) / 0.04) > Math.floor(Math.log(t - 1) / 0.04),
);

/** The gradient of every step of a card's trace; 1 unless told. */
export const GRADIENT: Partial<Readonly<Record<Case, number>>> = { question: 10, tfjs: 0.01 };

/** What a reader can take a trace for: nothing wrong, or a line. */
export const GUESSES = [
  'right',
  'in-place',
  'multiply',
  'no-exponent',
  'never',
  'previous-moments',
  'counter-per-tensor',
  'counter-stalls',
  'centered-sign',
] as const satisfies readonly ('right' | VariantId)[];
export type Guess = (typeof GUESSES)[number];

/** Under which guess a trace goes where the variant is none itself. */
export const SEEN_AS: Partial<Readonly<Record<VariantId, Guess>>> = {
  'in-place-radam': 'in-place',
  parenthesis: 'no-exponent', // its ε is too small to be seen
};

/** The idea of a line, as it stands and as it is due; false alarms have none that is wrong. */
export interface Code {
  readonly wrong?: string;
  readonly right: string;
}

const DIVIDED = 'm_hat = m / (1 - beta1**t)';
const STORED: Code = { wrong: 'm = m / (1 - beta1**t)', right: DIVIDED };

/** The code idea of each variant on show. */
export const CODE: Partial<Readonly<Record<VariantId, Code>>> = {
  'in-place': STORED,
  'in-place-radam': STORED,
  multiply: { wrong: 'm_hat = m * (1 - beta1**t)', right: DIVIDED },
  'no-exponent': { wrong: 'm_hat = m / (1 - beta1)', right: DIVIDED },
  never: { wrong: 'm_hat = m', right: DIVIDED },
  'previous-moments': {
    wrong: 'x = step(x, m, v)\nm, v = average(m, v, g)',
    right: 'm, v = average(m, v, g)\nx = step(x, m, v)',
  },
  'counter-per-tensor': {
    wrong: 'for p in tensors:\n    t = t + 1\n    step(p, t)',
    right: 't = t + 1\nfor p in tensors:\n    step(p, t)',
  },
  'counter-stalls': { wrong: 't = bfloat16(t + 1)', right: 't = float32(t + 1)' },
  parenthesis: {
    wrong: 'x = x - lr * m_hat / sqrt(v_hat) + eps',
    right: 't = t + 1\nx = x - lr * m_hat / (sqrt(v_hat) + eps)',
  },
  'centered-sign': {
    wrong: 'root = sqrt(n - (mean**2 + eps))',
    right: 'root = sqrt(n - mean**2 + eps)',
  },
  'epsilon-hat': { right: 'lr_t = lr * sqrt(1 - beta2**t) / (1 - beta1**t)' },
};
