import { gradientOf, run, stepOf } from '../../../src/components/widgets/descent/model.ts';
import type { State } from '../../../src/components/widgets/descent/params.ts';
import { at, each, type Numbers } from '../shown.ts';

export function shown(state: State, view: string): Numbers {
  const found = run(state);
  if (view === 'best') {
    const { best, oneStep, lead, steps } = found.race();
    const i = lead === null ? steps.length - 1 : steps.indexOf(lead.step);
    return {
      'best lr': best.lr,
      'one-step lr': oneStep.lr,
      [lead === null ? 'step' : 'the best leads from step']: at(steps, i),
      'loss there, best lr': at(best.losses, i),
      'loss there, one-step lr': at(oneStep.losses, i),
    };
  }
  const step = Math.min(stepOf(state), found.points.length - 1);
  const point = found.points[step] ?? [];
  const slope = Math.hypot(...gradientOf(found.bowl, point));
  return {
    steps: step,
    ...each('theta', point),
    loss: at(found.losses, step),
    'length of the gradient': slope,
    'length of the next step': state.lr * slope,
    'stability limit of lr': found.limit,
    ...(state.mode === 'two' && { 'best lr': found.best }),
  };
}
