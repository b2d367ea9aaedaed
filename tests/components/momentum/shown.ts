import { run, type Run } from '../../../src/components/widgets/momentum/model.ts';
import type { State } from '../../../src/components/widgets/momentum/params.ts';
import { at, each, type Numbers } from '../shown.ts';

export function shown(state: State, view: string): Numbers {
  const found = run(state);
  const walk = (name: string, { x, y, losses }: Run['walks']['ball']): Numbers => {
    const step = Math.min(
      found.step,
      x.findLastIndex((value) => !Number.isNaN(value)),
    );
    return {
      [`${name}, steps`]: step,
      ...each(`${name}, theta`, [at(x, step), at(y, step)]),
      [`${name}, loss`]: at(losses, step),
    };
  };
  switch (view) {
    case 'roots': {
      const [[re, im], [other]] = found.roots;
      return {
        ...(im === 0
          ? { 'first root': re, 'second root': other }
          : { 'real part': re, 'imaginary part': im }),
        'factor a step': Math.max(Math.hypot(re, im), Math.abs(other)),
      };
    }
    case 'map':
      return {
        'factor a step': found.walks.ball.rate,
        'stability limit of lr * lambda': 2 + 2 * state.beta,
        'best lr * lambda': found.theory.ball.lr * found.kappa,
        'best beta': found.theory.ball.beta,
        'best factor a step': found.theory.ball.rate,
        ...walk('heavy ball', found.walks.ball),
      };
    case 'directions': {
      const directions = found.directions();
      const steps = Math.min(
        ...directions.map(({ x }) => x.findLastIndex((value) => Number.isFinite(value))),
      );
      return {
        steps,
        ...each(
          'left along direction',
          directions.map(({ x }) => at(x, steps)),
        ),
      };
    }
    default:
      return {
        ...walk('plain descent', found.walks.plain),
        ...walk('heavy ball', found.walks.ball),
        ...walk('EMA form', found.walks.ema),
      };
  }
}
