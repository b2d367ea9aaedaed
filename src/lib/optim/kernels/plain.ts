import type { Decays } from '../decays.ts';
import { begin, memory, type Fold } from './fold.ts';
import type { Kernel } from './kernel.ts';
import { SHARED } from './shared.ts';

/** A kernel that runs the loop of its rule: what few parameters need, and an engine without SIMD. */
export const plain = (fold: Fold, decays: Decays, dim: number): Kernel => {
  const shared = new Float64Array(SHARED);
  const [a, b, c] = [0, 1, 2].map((k) => new Float64Array(fold.names[k] ? dim : 0)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return {
    ...memory(fold, a, b, c),
    step: (x, g, rate, t) => {
      const mode = begin(fold, decays, shared, rate, t);
      fold.rule.loop(shared, x, g, b, a, mode, c);
      return true;
    },
  };
};
