import { run } from '../../../src/components/widgets/adamw/model.ts';
import type { State } from '../../../src/components/widgets/adamw/params.ts';
import { at, type Numbers } from '../shown.ts';

export function shown(state: State): Numbers {
  const { t, l2, decoupled } = run(state);
  return {
    'L2, gradients of 1': at(l2.one, t),
    'L2, gradients of r': at(l2.other, t),
    'AdamW, gradients of 1': at(decoupled.one, t),
    'AdamW, gradients of r': at(decoupled.other, t),
  };
}
