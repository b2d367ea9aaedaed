import { fingerprint, MUSEUM, type VariantId, type VariantSettings } from '../museum/index.ts';
import { CANDIDATES, MOST, settings, type Candidate } from '../museum/game.ts';
import { variantWithDefaults } from '../museum/settings.ts';
import { PRINTED_DIGITS, tellApart, undecided } from '../museum/tell-apart.ts';
import { MADE } from '../museum/made.ts';
import { illConditioned } from '../objectives/ill-conditioned.ts';
import { descend } from '../optim/descend.ts';
import { settings as puzzle } from './puzzle.ts';

export { MOST, settings };
export const digits = PRINTED_DIGITS;
export const candidates = CANDIDATES.length;
/** How many pairs there are. */
export const pairs = (candidates * (candidates - 1)) / 2;

/** The pairs that a stream leaves undecided, by name. */
export const tied = (stream: readonly number[]): readonly (readonly [Candidate, Candidate])[] =>
  undecided(tellApart(CANDIDATES, stream, settings)).flatMap(([i, j]) => {
    const [a, b] = [CANDIDATES[i], CANDIDATES[j]];
    return a && b ? [[a, b] as const] : [];
  });

const constant = new Array<number>(MOST).fill(puzzle.g);
/** What one gradient leaves undecided, what six equal ones do, and what two of opposite signs do. */
export const tiedByOne = tied([puzzle.g]).length;
export const tiedByConstant = tied(constant).length;
export const tiedByZeroFirst = tied([0, puzzle.g]).length;
export const tiedBySignChange = tied([puzzle.g, -puzzle.g]).length;

/** The update at step t of a run on gradients of 1, at a project's settings. */
export const updateAt = (variant: VariantId, t: number, given: VariantSettings = {}): number =>
  fingerprint(variant, new Float64Array(t).fill(1), given)[t - 1] ?? NaN;

/** The gradients that part fix and patch, and what each makes of the second. */
export const parting: readonly number[] = [puzzle.g, -puzzle.g];
const secondOf = (variant: VariantId): number => fingerprint(variant, parting, settings)[1] ?? NaN;
export const fixAtTwo = secondOf('separate');
export const patchAtTwo = secondOf('first-step-only');
/** Where torchao's counter stops, and what its step is at last, as a share of the right one. */
export const stalled = { at: 256, share: updateAt('counter-stalls', 20_000) } as const;

/** How many cards there are, and how many of them are right. */
export const cards = MUSEUM.length;
export const falseAlarms = MUSEUM.filter(({ variant }) => variant === 'epsilon-hat').length;
export const mistaken = cards - falseAlarms;

/** The bowl that each candidate descends, each at the best of these learning rates. */
export const bowl = { kappa: 100, degrees: 30, steps: 200 } as const;
/** 1, 2 and 5 times a power of ten, from 0.001 to 5. */
export const RATES = [-3, -2, -1, 0].flatMap((power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
);
const { gradient, value, start } = illConditioned(bowl.kappa, (bowl.degrees / 180) * Math.PI);
const descent = (variant: VariantId, lr: number): number => {
  const transform = MADE[variant].make(variantWithDefaults('descent', {}));
  const gradientAt = (x: readonly number[]) => [...gradient(x, new Float64Array(2))];
  return value(descend(transform, { gradientAt, start, lr, steps: bowl.steps }).at(-1) ?? start);
};
/** The smallest loss that a variant ends at on that bowl, and the learning rate that gets there. */
export const best = (variant: VariantId): { readonly loss: number; readonly lr: number } =>
  RATES.map((lr) => ({ loss: descent(variant, lr), lr })).reduce((a, b) =>
    b.loss < a.loss ? b : a,
  );
/** The loss there at the start, and what right Adam, the question's bug and the ones that multiply end at. */
export const lossAtStart = value(start);
export const right = best('separate');
export const inPlace = best('in-place');
export const multiplied = best('multiply');
/** The mistakes of the game, and those that end at least as low as right Adam. */
export const mistakes: readonly Candidate[] = CANDIDATES.filter(
  (id) => id !== 'separate' && id !== 'epsilon-hat',
);
export const asGood = mistakes.filter((id) => best(id).loss <= right.loss);
