/** What the in-place bug does to a whole run: how far it gets, and where it stops. */
import { adam, adamTrace, descend, IN_PLACE } from '../optim/index.ts';
import { constant } from '../streams/index.ts';
import { settings } from './puzzle.ts';

/** Steps after which the bug's updates have long been too small to add anything. */
const LONG = 1000;

/** How far the question's loop would ever get on its constant gradient, in learning rates. */
export const totalTravel = adamTrace(constant(settings.g, LONG), {
  eps: settings.eps,
  correction: 'in-place',
}).update.reduce((sum, update) => sum + update, 0);

/** Where the bug stops on x²/2 from 1 at learning rate 0.1, at Adam's default eps: the minimum is 0. */
export const freezesAt =
  descend(adam({ correction: IN_PLACE }), {
    ...{ gradientAt: (x) => x, start: [1], lr: 0.1, steps: LONG },
  }).at(-1)?.[0] ?? NaN;
