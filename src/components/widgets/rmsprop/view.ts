import { epsilonOf, type Epsilon } from './epsilon.ts';
import { nineOf, stepOf, type Nine } from './model.ts';
import { ravineOf, type Ravine } from './ravine.ts';
import type { RmspropState } from './state.ts';

/** What a state shows: one of the three experiments at one step. */
export type Shown = Nine | Ravine | Epsilon;

/** What a state shows, from nothing. */
export function shownOf(state: RmspropState): Shown {
  const t = stepOf(state);
  switch (state.view) {
    case 'nine':
      return { ...nineOf(state), t };
    case 'ravine':
      return { ...ravineOf(state), t, panel: state.panel };
    case 'eps':
      return epsilonOf(state, t);
  }
}
