import { run } from '../../../src/components/widgets/rmsprop/model.ts';
import type { State } from '../../../src/components/widgets/rmsprop/params.ts';
import { at, each, type Numbers } from '../shown.ts';

export function shown(state: State, view: string): Numbers {
  const found = run(state);
  if (view === 'eps') {
    const { steps, knees } = found.epsilon;
    return {
      'step, eps outside': steps.outside,
      'step, eps inside': steps.inside,
      'step, eps hat': steps.hat,
      'half a step from |g|, eps outside': knees.outside,
      'half a step from |g|, eps inside': knees.inside,
      'half a step from |g|, eps hat': knees.hat,
    };
  }
  if (view === 'ravine') {
    const { t, path, v, sizes, losses, plain, plainLosses } = found.ravine;
    return {
      ...each('RMSProp, theta', path[t]),
      ...each('v', v[t - 1]),
      ...each('step size', sizes[t - 1]),
      'RMSProp, loss': at(losses, t),
      ...each('plain descent, theta', plain[t]),
      'plain descent, loss': at(plainLosses, t),
    };
  }
  const { t, g, v, update, rmsprop: position, sign, plain } = found.cycle;
  return {
    g: at(g, t - 1),
    v: at(v, t - 1),
    update: at(update, t - 1),
    'RMSProp is at': at(position, t),
    'sign descent is at': at(sign, t),
    'plain descent is at': at(plain, t),
  };
}
