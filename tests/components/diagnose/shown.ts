import { run } from '../../../src/components/widgets/diagnose/model.ts';
import type { State } from '../../../src/components/widgets/diagnose/params.ts';
import { at, type Numbers } from '../shown.ts';

export function shown(state: State): Numbers {
  const { right, updates } = run(state);
  const seen = at(updates, updates.length - 1);
  return {
    [`Adam, update at step ${right.length}`]: at(right, right.length - 1),
    ...(Number.isFinite(seen) && { 'last value seen': seen }),
  };
}
