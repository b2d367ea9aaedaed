import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import type { KitWords } from '../../kit/words/index.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run } from './model.ts';
import { EACH, LAST, type State, type View } from './params.ts';
import type { Words } from './strings.ts';

type Now = Shown<State, Run>;

const aboutOf = ({ state, run }: Now, words: Words) => ({
  rule: words[`rule.${state.rule}`],
  lr: short(state.lr),
  t: run.t,
  loss: short(run.planar.loss[run.t / EACH] ?? NaN),
});

/** What each view shows at the step looked at. */
export const CAPTION: Readonly<Record<View, (now: Now, words: Words) => string>> = {
  boundary: (now, words) => {
    const right = now.run.planar.accuracy[now.run.t / EACH];
    return right === undefined
      ? words['caption.none']
      : fill(words['caption.boundary'], {
          ...aboutOf(now, words),
          right: `${short(100 * right)}%`,
        });
  },
  edge: (now, words) => {
    const { planar, t, limit } = now.run;
    if (planar.loss[t / EACH] === undefined) return words['caption.none'];
    const edge = planar.sharpness[t / EACH - 1];
    return edge === undefined
      ? fill(words['caption.edge-first'], aboutOf(now, words))
      : fill(words['caption.edge'], {
          ...aboutOf(now, words),
          edge: short(edge),
          limit: short(limit),
        });
  },
};

/** Loss, sharpness and share right at every look. */
export const tableOf = ({ run: { planar } }: Now, words: Words & KitWords): TableData => ({
  columns: [words['table.step'], words['table.loss'], words['table.edge'], words['table.right']],
  rows: Array.from({ length: LAST / EACH + 1 }, (_, i) => [
    i * EACH,
    planar.loss[i] ?? '',
    planar.sharpness[i - 1] ?? '',
    planar.accuracy[i] ?? '',
  ]),
  print: (value) => short(value, 4),
});
