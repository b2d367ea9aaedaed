import { givenOf } from '../../kit/training/given.ts';
import { jobsOf } from './model.ts';
import { EACH, LAST, type State } from './params.ts';

/** What is trained, trained while the page is built; of the classes' losses those of the step on show. */
export const given = (state: State): string =>
  givenOf(jobsOf(state), ['classes'], () => Math.round((state.step ?? LAST) / EACH));
