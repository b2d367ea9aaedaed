import {
  cycleDrift,
  flipAt,
  proofGaps,
  rareEnd,
  reachesBest,
  reddiWalk,
  type Rule,
} from '../experiments/counterexample.ts';
import { HINTON, RARE, REDDI, SHRINK } from '../experiments/settings.ts';
import { lengthsAt, untunedWarmup } from '../experiments/warmup.ts';
import { shrink, type Way } from '../experiments/weight-decay.ts';
import { createOptimizer, DEFAULTS, type OptimizerSpec } from '../optim/index.ts';
import { FORMATS, roundTo, type Format } from '../precision/index.ts';
import { correctionPeak } from '../theory/index.ts';

const { beta1, beta2 } = DEFAULTS.adam;
export const defaults = { beta1, beta2 } as const;

/* From Hinton's gradients to Reddi's. */

/** Hinton's gradients, his decay, and PyTorch's. */
export const hinton = { ...HINTON, beta: 0.9, longer: 0.99 } as const;
/** Where one cycle leads RMSProp in the long run, in learning rates, when its large gradient is `down`. */
export const hintonDrift = (down: number, beta: number): number =>
  cycleDrift([...new Array<number>(HINTON.cycle - 1).fill(HINTON.up), down], beta);
/** Where one cycle leads plain descent: minus the sum of its gradients. */
export const plainDrift = (down: number): number => -((HINTON.cycle - 1) * HINTON.up + down);

/* Reddi's. */

/** The gradients, the learning rate, and Reddi's own β2. */
export const reddi = { ...REDDI, beta2: 1 / (1 + REDDI.c ** 2), large: 10 } as const;
const walked = (rule: Rule) =>
  reddiWalk({ rule, c: reddi.c, beta2: reddi.beta2, lr: reddi.lr, steps: reddi.steps });
const [adam, amsgrad] = [walked('adam'), walked('amsgrad')];
/** Where Adam is after all steps. */
export const adamEnd = adam.x.at(-1) ?? NaN;
/** The first step at which AMSGrad stands on the best point. */
export const amsgradReaches = reachesBest(amsgrad) ?? NaN;
/** The decay at which Adam turns round, for C and for a larger one. */
export const flip = flipAt(reddi.c);
export const flipLarge = flipAt(reddi.large);
/** A cycle's drift at the default β2. */
export const defaultDrift = cycleDrift([reddi.c, -1, -1], beta2);

/** The steps, from 2 on, at which √v/α shrinks, of the first ten; and how many of AMSGrad's ever do. */
export const shrinkingSteps: readonly number[] = [
  ...proofGaps(adam, reddi.lr).subarray(0, 9),
].flatMap((gap, i) => (gap < 0 ? [i + 2] : []));
export const amsgradShrinks = proofGaps(amsgrad, reddi.lr).filter((gap) => gap < 0).length;

/** Large gradients by chance, and the seeds that are looked at; the first is the one that is quoted. */
export const rare = { ...RARE, seeds: [42, 0, 1, 2, 3] } as const;
/** The mean gradient. */
export const rareMean = RARE.share * RARE.large + (1 - RARE.share) * RARE.small;
/** Where a million steps end from each seed; computed when it is first asked for, as it takes seconds. */
export const rareEnds = (rule: Rule): readonly number[] =>
  (kept[rule] ??= rare.seeds.map((seed) => rareEnd(rule, seed)));
const kept: Partial<Record<Rule, readonly number[]>> = {};

/* Weight decay. */

/** Two weights of 1, one with gradients of ±1 and one with gradients `ratio` times as large. */
export const shrinkage = SHRINK;
/** What is left of both. */
export const leftOf = (way: Way): { readonly one: number; readonly other: number } => {
  const { one, other } = shrink({ way, ...shrinkage });
  return { one: one.at(-1) ?? NaN, other: other.at(-1) ?? NaN };
};
/** What L2 leaves of the first. */
export const l2First = leftOf('l2').one;
/** What is left by the decay alone: (1 − αλ)ᵗ. */
export const leftDue = (1 - shrinkage.lr * shrinkage.decay) ** shrinkage.steps;

/* Warmup. */

/** The length that needs no tuning. */
export const warmup = untunedWarmup(beta2);
/** The longest step without correction, unwarmed: its step and its length. */
export const peak = correctionPeak(beta1, beta2) ?? { t: NaN, ratio: NaN };
const lengths = Array.from({ length: 2 * warmup }, (_, i) =>
  lengthsAt(i + 1, beta1, beta2, warmup),
);
/** The same with that warmup, over its whole course. */
export const warmedPeak = lengths.reduce((most, { uncorrected }) => Math.max(most, uncorrected), 0);
/** RAdam's first step that divides by the root of v, and how long it is. */
export const radamFrom = lengths.findIndex(({ radam }) => radam > 0) + 1;
export const radamFirst = lengthsAt(radamFrom, beta1, beta2, 1).radam;
/** The factor of correction at the first step and where it is smallest: √(1 − β2ᵗ)/(1 − β1ᵗ). */
export const scheduleAt = (t: number): number => 1 / lengthsAt(t, beta1, beta2, 1).uncorrected;
/** Decays of language models: with these the factor falls. */
export const llm = { beta1, beta2: 0.95 } as const;
export const llmScheduleFirst = 1 / lengthsAt(1, llm.beta1, llm.beta2, 1).uncorrected;

/* Precision and memory. */

/** Bytes of a weight in float32, and of the two averages that Adam keeps of it. */
export const bytes = { weight: 4, averages: 8 } as const;
/** Weights of a model as people speak of them. */
export const model = 7e9;
/** Gigabytes of both averages of such a model in float32. */
export const averagesGb = (model * bytes.averages) / 1e9;

/** What a number format does to a step: the least step that moves a weight of 1 down, and the least |g| whose square is not 0. */
export function formatOf(format: Format) {
  const { epsilon, smallestNormal } = FORMATS[format];
  return { moves: epsilon / 4, seen: Math.sqrt((smallestNormal * epsilon) / 2) };
}
/** A step of this size leaves a weight of 1 where it is in bfloat16, and not in float32. */
export const stepSize = DEFAULTS.adam.lr;
export const stays = roundTo('bfloat16', 1 - stepSize);
/** β2 in bfloat16. */
export const roundedBeta2 = roundTo('bfloat16', beta2);

/* The family. */

/** The gradients of the code, Reddi's four times over, and what it tells every optimizer; each starts at 1. */
export const familySettings = { lr: 0.01, cycle: [3, -1, -1], cycles: 4, decay: 0.01 } as const;
const { lr, cycle, cycles, decay } = familySettings;
const FAMILY = {
  Adam: { name: 'adam', lr },
  AMSGrad: { name: 'adam', lr, amsgrad: true },
  AdamW: { name: 'adamw', lr, weightDecay: decay },
  RAdam: { name: 'radam', lr },
  Lion: { name: 'lion', lr },
} as const satisfies Readonly<Record<string, OptimizerSpec>>;
/** Where each optimizer that the library has is after them. */
export const familyEnds = Object.entries(FAMILY).map(([name, spec]) => {
  const optimizer = createOptimizer(spec);
  const x = Float64Array.of(1);
  for (let i = 0; i < cycles; i++) for (const g of cycle) optimizer.step(x, [g]);
  return { name, value: x[0] ?? NaN };
});

/* Exercises. */

/** The C for which the reader is asked where Adam turns, and the β2 for which how long to warm up. */
export const exerciseSettings = { c: 4, beta2: 0.99 } as const;
export const exerciseFlip = flipAt(exerciseSettings.c);
export const exerciseWarmup = untunedWarmup(exerciseSettings.beta2);
