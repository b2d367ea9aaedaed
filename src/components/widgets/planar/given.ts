import { givenOf } from '../../kit/training/given.ts';
import { jobsOf } from './model.ts';
import { EACH, LAST, type State } from './params.ts';

/** What a view trains, trained while the page is built; of the parameters those of the step on show. */
export const given = (state: State): string =>
  givenOf(jobsOf(state), ['parameters'], () => Math.round((state.step ?? LAST) / EACH));
