import { diagnose } from '../../../lib/museum/diagnose.ts';
import { askedOf } from './model.ts';
import type { State } from './params.ts';

/** The values of ε that people use: Adam's, Keras's, BERT's, the question's. */
const EPSILONS = [1e-8, 1e-7, 1e-6, 1e-3];
/** More values are not tried again and again. */
const MOST_TRIED = 60;

/** What else the settings may be; a change of one thing, also together with Adam's own ε. */
function guessesFrom({ observed, stream, eps, g }: State): Partial<State>[] {
  const others: Partial<State>[] = [
    { observed: observed === 'updates' ? 'parameters' : 'updates' },
    ...(stream === 'constant' ? [{ g: g === 1 ? 10 : 1 }] : []),
  ];
  return [
    ...EPSILONS.filter((each) => each !== eps).map((each) => ({ eps: each })),
    ...others.flatMap((each) => [each, { ...each, eps: EPSILONS[0]! }]), // the list has four
  ];
}

/** Where nothing fits: settings that are as usual as these and with which something does. */
export function hintOf(state: State): Partial<State> | null {
  if (state.values.length > MOST_TRIED) return null;
  const fits = (patch: Partial<State>): boolean => {
    const tried = { ...state, ...patch };
    const { problem, context } = askedOf(tried);
    return problem === null && diagnose(tried.values, context).verdict !== 'none';
  };
  return guessesFrom(state).find(fits) ?? null;
}
