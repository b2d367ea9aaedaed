import { stretchesOf } from '../../../lib/experiments/settling.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { count, short } from '../../kit/words/say.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.ts';

/** Which sentence fits a run. */
function kindOf({
  state,
  run,
}: Shown<State, Run>): 'calm' | 'growing' | 'burst' | 'cycle' | 'zero' {
  const { crossing, burst, zero, sizes, limit } = run;
  if (zero !== null) return 'zero';
  if (crossing === null) return 'calm';
  const last = sizes.slice(-Math.ceil(sizes.length / 10)); // passing the line at the end is not resting on it
  const rests = last.every((size) => Math.abs(size / limit - 1) < 0.01);
  if (state.rule === 'rmsprop' && rests) return 'cycle';
  return burst ? 'burst' : 'growing';
}

/** What happens in a run, in a sentence or two. */
export function say(shown: Shown<State, Run>, words: Words): string {
  const { crossing, least, burst, zero, steps, limit, x } = shown.run;
  return fill(words[kindOf(shown)], {
    limit: short(limit),
    crossing: count(crossing),
    least: short(least.distance),
    burst: short(burst?.distance ?? NaN),
    t: count(burst?.t),
    zero: count(zero),
    end: short(Math.abs(x.at(-1) ?? NaN)),
    steps: count(steps),
  });
}

/** A row for each of a hundred stretches. */
const ROWS = 100;

export function tableOf({ state, run }: Shown<State, Run>, words: Words): TableData {
  const { t, distance, size } = stretchesOf(run, Math.ceil(run.steps / ROWS));
  return {
    columns: [words['table.step'], words['table.distance'], words[`size.${state.rule}`]],
    print: (value) => short(value, 5),
    rows: Array.from(t, (step, i) => [step, distance[i] ?? NaN, i === 0 ? '' : (size[i] ?? NaN)]),
  };
}
