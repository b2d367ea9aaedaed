import {
  cycleDrift,
  endsAt,
  flipAt,
  proofGaps,
  reachesBest,
  reddiWalk,
  type Rule,
} from '../../../lib/experiments/counterexample.ts';
import { REDDI } from '../../../lib/experiments/settings.ts';
import { keepLast } from '../../../lib/keep.ts';
import { BETAS, GAPS, LOOKS, NAMES, SHORT, type State } from './params.ts';

/** One rule's run. */
export interface Side {
  readonly name: Rule;
  /** Where it is at each of `LOOKS`. */
  readonly x: Float64Array;
  readonly end: number;
  /** Where it is after `SHORT` steps. */
  readonly short: number;
  /** The first step at which it stands on −1, or null. */
  readonly reached: number | null;
  /** By how much √v/α grows at steps 2, 3 … */
  readonly gaps: Float64Array;
}

/** What is on show. */
export interface Run {
  /** The chosen rules, Adam first. */
  readonly sides: readonly Side[];
  /** Where each chosen rule ends, a decay of `BETAS` each. */
  readonly ends: Readonly<Partial<Record<Rule, Float64Array>>>;
  /** The decay at which Adam turns round, and how far a cycle leads at the chosen one, in learning rates. */
  readonly flip: number;
  readonly drift: number;
}

const { lr, steps } = REDDI;

function sideOf(rule: Rule, c: number, beta2: number): Side {
  const walk = reddiWalk({ rule, c, beta2, lr, steps });
  return {
    name: rule,
    x: LOOKS.map((t) => walk.x[t] ?? NaN),
    end: walk.x[steps] ?? NaN,
    short: walk.x[SHORT] ?? NaN,
    reached: reachesBest(walk),
    gaps: proofGaps(walk, lr).subarray(0, GAPS),
  };
}

// Kept a rule each: one that is ticked does not compute the other anew.
const sides = {
  adam: keepLast((c: number, beta2: number) => sideOf('adam', c, beta2)),
  amsgrad: keepLast((c: number, beta2: number) => sideOf('amsgrad', c, beta2)),
};
const ends = {
  adam: keepLast((c: number) => endsAt(BETAS, { rule: 'adam', c, lr, steps: SHORT })),
  amsgrad: keepLast((c: number) => endsAt(BETAS, { rule: 'amsgrad', c, lr, steps: SHORT })),
};
const flip = keepLast(flipAt);

/** The chosen rules on Reddi's gradients. */
export function run({ c, beta2, rules }: State): Run {
  const chosen = NAMES.filter((name) => rules.includes(name));
  return {
    sides: chosen.map((name) => sides[name](c, beta2)),
    get ends() {
      return Object.fromEntries(chosen.map((name) => [name, ends[name](c)]));
    },
    flip: flip(c),
    drift: cycleDrift([c, -1, -1], beta2),
  };
}
