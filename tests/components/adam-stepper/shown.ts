import { run } from '../../../src/components/widgets/adam-stepper/model.ts';
import type { State } from '../../../src/components/widgets/adam-stepper/params.ts';
import { each, type Numbers } from '../shown.ts';

export function shown(state: State, view: string): Numbers {
  const found = run(state);
  if (view === 'scale') {
    const { plain, moved } = found.scaled();
    return {
      ...each('Adam, theta', found.rows.at(-1)?.theta),
      ...(state.scale !== 1 && { 'distance between both paths, at most': moved }),
      'plain descent, steps': plain.points.length - 1,
      ...each('plain descent, theta', plain.points.at(-1)),
    };
  }
  const { row } = found;
  if (!row) return { ...each('theta', found.start), loss: found.loss };
  return {
    ...each('g', row.g),
    ...each('m', row.m),
    ...each('v', row.v),
    ...each('m_hat', row.mHat),
    ...each('v_hat', row.vHat),
    ...each('update', row.update),
    ...each('theta', row.theta),
    loss: row.loss,
  };
}
