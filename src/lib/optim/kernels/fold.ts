import { shareLeft, type Decays } from '../decays.ts';
import type { Kernel } from './kernel.ts';
import { L2, LEFT, LR, OF_OUT } from './shared.ts';

/** What one step does with all parameters. */
export interface Rule {
  /** The function of steps.wat that does the same, to the same digits. */
  readonly inWasm: 'ratio' | 'linear';
  /** `a` and `c` are empty where they are not kept; what `mode` says is the rule's own. */
  loop(
    shared: Float64Array,
    x: Float64Array,
    g: Float64Array,
    b: Float64Array,
    a: Float64Array,
    mode: number,
    c: Float64Array,
  ): void;
}

/** An optimizer as one of the rules, with everything that is the same for all parameters taken out of the loop. */
export interface Fold {
  readonly rule: Rule;
  /** Whether it has a mode that steps.wat has not. */
  readonly loopOnly?: true;
  /** By what names a, b and c are remembered; '' for an a that is not kept. */
  readonly names: readonly [a: string, b: string, c?: string];
  /** What is remembered besides. */
  readonly others?: Readonly<Record<string, Float64Array>>;
  /** What is remembered starts from, where it is not 0. */
  readonly initial?: Readonly<Record<string, number>>;
  /**
   * Writes the numbers of step t, and remembers what belongs to no parameter. The learning rate stands there
   * already; a decayed one takes its place. From ofOut on, all others are 1.
   *
   * @returns the rule's mode.
   */
  prepare(shared: Float64Array, t: number): number;
}

/** All that is written before the loop. */
export const begin = (
  { prepare }: Fold,
  decays: Decays,
  shared: Float64Array,
  rate: Float64Array,
  t: number,
): number => {
  shared.fill(1, OF_OUT);
  shared[LR] = rate[0]!; // one element
  const mode = prepare(shared, t);
  shared[L2] = decays.l2;
  shared[LEFT] = shareLeft(decays, shared[LR]); // written above
  return mode;
};

/** What a kernel remembers, by name, and what it starts from. */
export const memory = (
  { names, others, initial }: Fold,
  ...averages: readonly Float64Array[]
): Pick<Kernel, 'state' | 'initial'> => {
  const named = averages.flatMap((values, k) => (names[k] ? [[names[k], values] as const] : []));
  return { state: { ...Object.fromEntries(named), ...others }, initial };
};
