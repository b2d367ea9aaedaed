import type { OptimizerSpec } from '../optim/specs.ts';

/** What races: plain descent, momentum, AdaGrad, RMSProp and Adam. */
export const RACE_RULES = ['sgd', 'momentum', 'adagrad', 'rmsprop', 'adam'] as const;
export type RaceRule = (typeof RACE_RULES)[number];

/** Something of every rule. */
export const ofEach = <T>(of: (rule: RaceRule) => T): Readonly<Record<RaceRule, T>> =>
  Object.fromEntries(RACE_RULES.map((rule) => [rule, of(rule)])) as Record<RaceRule, T>; // one entry a rule

/** Share of momentum's buffer and of RMSProp's average that is kept. */
export const RACE_BETA = 0.9;

/**
 * A rule at a learning rate, all else as usual: momentum .9, RMSProp's average with .9, AdaGrad's and Adam's defaults.
 *
 * @see Hinton, Srivastava & Swersky 2012, Lecture 6e: RMSProp with .9 and .1; PyTorch's own default is .99.
 */
export function raceSpec(rule: RaceRule, lr: number): OptimizerSpec {
  switch (rule) {
    case 'sgd':
      return { name: 'sgd', lr };
    case 'momentum':
      return { name: 'sgd', lr, momentum: RACE_BETA };
    case 'adagrad':
      return { name: 'adagrad', lr };
    case 'rmsprop':
      return { name: 'rmsprop', lr, alpha: RACE_BETA };
    case 'adam':
      return { name: 'adam', lr };
  }
}
