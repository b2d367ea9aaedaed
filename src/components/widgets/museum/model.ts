import { rectified } from '../../../lib/optim/compositions/rectified.ts';
import { spread } from '../../../lib/optim/compositions/spread.ts';
import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { gradient } from '../../../lib/optim/gradient.ts';
import { ratio, rooted } from '../../../lib/optim/ratio.ts';
import { CANDIDATES, settings } from '../../../lib/museum/game.ts';
import { MUSEUM, type Exhibit } from '../../../lib/museum/exhibits.ts';
import { MADE } from '../../../lib/museum/made.ts';
import { updatesOf } from '../../../lib/museum/fingerprint.ts';
import { variantWithDefaults } from '../../../lib/museum/settings.ts';
import { tellApart, undecided } from '../../../lib/museum/tell-apart.ts';
import type { Transform } from '../../../lib/optim/transform.ts';
import { keepLast } from '../../../lib/keep.ts';
import {
  CASES,
  CODE,
  GRADIENT,
  GUESSES,
  SEEN_AS,
  STEPS,
  type Case,
  type Code,
  type Guess,
} from './cases.ts';
import { gradientsOf, type State } from './params.ts';

/** The test that the reader has designed, and what it cannot tell apart. */
export interface Design {
  readonly gradients: readonly number[];
  readonly distances: readonly Float64Array[];
  readonly tied: readonly (readonly [number, number])[];
}

/** The optimizers on show. */
type Optimizer = 'adam' | 'radam' | 'rmsprop';

/** A card: a run on a constant gradient, beside the same optimizer done right. */
export interface Card {
  readonly name: Case;
  readonly exhibit: Exhibit;
  readonly optimizer: Optimizer;
  readonly answer: Guess;
  readonly code: Code;
  readonly gradient: number;
  readonly trace: Float64Array;
  readonly due: Float64Array;
}

export interface Run {
  readonly design: Design;
  readonly card: Card;
}

const designOf = keepLast((state: State): Design => {
  const gradients = gradientsOf(state);
  const distances = tellApart(CANDIDATES, gradients, settings);
  return { gradients, distances, tied: undecided(distances) };
});

type Settings = ReturnType<typeof variantWithDefaults>;
/** What each optimizer of a card does where nothing is wrong. */
const RIGHT: Readonly<Record<Optimizer, (settings: Settings) => Transform<unknown>>> = {
  adam: (given) => MADE.separate.make(given),
  radam: ({ beta1, beta2, eps }) =>
    rectified({ ...DEFAULTS.radam, name: 'radam', beta1, beta2, eps }),
  rmsprop: ({ beta2, eps }) => ratio<unknown, unknown>(gradient, spread(beta2), eps, rooted),
};

const answerOf = (variant: Exhibit['variant']): Guess =>
  SEEN_AS[variant] ?? GUESSES.find((guess) => guess === variant) ?? 'right';

const cardOf = keepLast((number: number): Card => {
  const name = CASES[number - 1];
  const exhibit = MUSEUM.find(({ id }) => id === name);
  const code = exhibit && CODE[exhibit.variant];
  const { optimizer, make } = MADE[exhibit?.variant ?? 'separate'];
  if (!name || !exhibit || !code || optimizer === 'nadam')
    throw new RangeError(`card: number must be one of 1 … ${CASES.length}, got ${number}.`);
  const given = variantWithDefaults('card', exhibit.settings ?? {});
  const g = GRADIENT[name] ?? 1;
  const gradients = new Float64Array(STEPS).fill(g);
  return {
    name,
    exhibit,
    optimizer,
    answer: answerOf(exhibit.variant),
    code,
    gradient: g,
    trace: updatesOf(make(given), gradients),
    due: updatesOf(RIGHT[optimizer](given), gradients),
  };
});

/** What both views show, each computed where it is asked for. */
export const run = (state: State): Run => ({
  get design() {
    return designOf(state);
  },
  get card() {
    return cardOf(state.card);
  },
});
