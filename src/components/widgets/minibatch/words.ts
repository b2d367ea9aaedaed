import type { Shown } from '../../kit/store.ts';
import { short } from '../../kit/words/say.ts';
import { STEPS } from '../../../lib/experiments/minibatch.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Method, Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.ts';

/** What each kind of run is called: by its learning rate, as a multiple of α. */
export const namesOf = ({ beta }: Pick<State, 'beta'>, words: Words): Record<Method, string> => ({
  plain: words.plain,
  ball: words.ball,
  scaled: fill(words.scaled, { times: short(1 / (1 - beta)) }),
});

/** Where the shown runs end. */
export function say({ state, run }: Shown<State, Run>, words: Words): string {
  const end = ({ mean }: Run['ball']) => short(mean.at(-1) ?? NaN, 2);
  const { plain, ball } = run;
  const said = { steps: STEPS, runs: plain.runs.length, plain: end(plain), ball: end(ball) };
  const both = fill(words[said.runs === 1 ? 'caption.one' : 'caption'], said);
  if (state.compare === 'off') return both;
  const { scaled } = run;
  return `${both} ${fill(words['caption.scaled'], { lr: short(scaled.lr), scaled: end(scaled) })}`;
}
