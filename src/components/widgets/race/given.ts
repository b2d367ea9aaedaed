import { givenOf } from '../../kit/training/given.ts';
import { JOBS } from './model.ts';
import { VIEWS, type State, type View } from './params.ts';

/** What a view races, raced while the page is built. */
export const given = (state: State, view: View = VIEWS[0]): string => givenOf(JOBS[view](state));
