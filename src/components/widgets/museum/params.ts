import { MOST } from '../../../lib/museum/game.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import { decimal, defineParams, integer, oneOf, type StateOf } from '../../kit/params.ts';
import { CASES, GUESSES } from './cases.ts';

const LARGEST = 10;
const gradient = () =>
  decimal({
    initial: LARGEST,
    min: -LARGEST,
    max: LARGEST,
    symbol: 'g',
    track: linearTrack(-LARGEST, LARGEST, 0.5),
  });

/** Three equal gradients, the test that everybody writes first, and a trace nobody has named yet. */
export const params = defineParams('museum', {
  /** How many gradients the test has. */
  count: integer({ initial: 3, min: 1, max: MOST, symbol: 'T' }),
  /** The gradient that is being set. */
  k: integer({ initial: 1, min: 1, max: MOST, symbol: 'k', upTo: 'count' }),
  g1: gradient(),
  g2: gradient(),
  g3: gradient(),
  g4: gradient(),
  g5: gradient(),
  g6: gradient(),
  /** Whose trace is drawn. */
  card: integer({ initial: 1, min: 1, max: CASES.length }),
  /** What the reader takes it for. */
  guess: oneOf(GUESSES, 'right'),
  /** Which card has been turned over; 0 is none, and another card than the one on show hides it again. */
  turned: integer({ initial: 0, min: 0, max: CASES.length }),
});
export type State = StateOf<typeof params>;

/** Its views, the one that stands for it first. */
export const VIEWS = ['design', 'traces'] as const;
export type View = (typeof VIEWS)[number];

/** The gradients of the test. */
export const gradientsOf = ({ count, g1, g2, g3, g4, g5, g6 }: State): readonly number[] =>
  [g1, g2, g3, g4, g5, g6].slice(0, count);

/** Which of them is being set. */
export const settingOf = ({ k, count }: State): number => Math.min(k, count);

/**
 * What a move of the handle to a place sets: the gradient there, in halves. A key that moves it sideways keeps its
 * height to the last digit, which no pointer does: it chooses another gradient and changes none.
 */
export function drawn(x: number, y: number, state: State): Partial<State> {
  const k = Math.min(Math.max(Math.round(x), 1), state.count);
  if (y === gradientsOf(state)[settingOf(state) - 1] && k !== settingOf(state)) return { k };
  const value = Math.min(Math.max(Math.round(y * 2) / 2, -LARGEST), LARGEST);
  return { k, [`g${k}`]: value };
}
