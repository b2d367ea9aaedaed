import type { Shown } from '../../kit/store.ts';
import type { TableData } from '../../kit/context.ts';
import type { KitWords } from '../../kit/words/index.ts';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import { LETTERED, type Run } from './model.ts';
import { EACH, LAST, type State, type View } from './params.ts';
import type { Words } from './strings.ts';

type Now = Shown<State, Run>;

/** How many steps lie between two tests. */
const TESTED = 50;
/** Seeds times corrections. */
const RUNS_EACH = 5;

/** What a correction is called: by its letter, until its name may be seen. */
export const nameOf = (name: CorrectionName, { names }: State, words: Words): string =>
  names === 'shown' ? words[`rule.${name}`] : String.fromCharCode(65 + LETTERED.indexOf(name));

/** What each of two runs is called: by its learning rate too, where both have one rule. */
export function pairNames(state: State, words: Words): readonly [string, string] {
  const { first, second, lr, lr2 } = state;
  const [one, two] = [words[`rule.${first}`], words[`rule.${second}`]];
  if (first !== second) return [one, two];
  const at = (name: string, lr: number) => fill(words['name.at'], { name, lr: short(lr) });
  return [at(one, lr), at(two, lr2)];
}

/** Both losses at the step looked at. */
function compared({ state, run }: Now, words: Words): string {
  const at = run.t / EACH - 1;
  const sayOne = (which: 'first' | 'second', lr: number): string => {
    const { loss, accuracy } = run[which];
    const right = accuracy[Math.floor(run.t / TESTED) - 1];
    const now = loss[at];
    if (now === undefined) return '';
    const early = right === undefined ? 'caption.one-early' : 'caption.one';
    return fill(words[now < Infinity ? early : 'caption.one-diverged'], {
      name: words[`rule.${state[which]}`],
      lr: short(lr),
      loss: short(now),
      right: right === undefined ? '' : `${short(100 * right)}%`,
    });
  };
  const said = [sayOne('first', state.lr), sayOne('second', state.lr2)].filter(Boolean);
  if (said.length === 0) return words['caption.none'];
  return fill(words['caption.at'], { t: run.t, list: said.join('; ') });
}

/** The six mean losses at the step looked at, the largest first. */
function blind({ state, run }: Now, words: Words): string {
  const at = run.t / EACH - 1;
  const means = LETTERED.map((name) => ({ name, loss: run.bands[name].mean[at] ?? NaN }));
  if (means.every(({ loss }) => Number.isNaN(loss))) return words['caption.none'];
  const list = means
    .filter(({ loss }) => !Number.isNaN(loss))
    .sort((a, b) => (a.loss < b.loss ? 1 : -1))
    .map(({ name, loss }) =>
      fill(words['caption.each'], {
        name: nameOf(name, state, words),
        loss: loss < Infinity ? short(loss, 2) : words.diverged,
      }),
    )
    .join(', ');
  const runs = LETTERED.reduce((sum, name) => sum + run.bands[name].runs, 0);
  const all = LETTERED.length * RUNS_EACH;
  const said = fill(words['caption.blind'], { t: run.t, lr: short(state.lr), list });
  return runs === all ? said : `${said} ${fill(words.training, { runs, all })}`;
}

/** What each view shows, in words. */
export const CAPTION: Readonly<Record<View, (now: Now, words: Words & KitWords) => string>> = {
  compare: compared,
  blind,
};

/** The losses of each ten steps. */
export function tableOf(view: View, { state, run }: Now, words: Words & KitWords): TableData {
  const lists =
    view === 'compare'
      ? pairNames(state, words).map((name, i) => ({ name, of: [run.first, run.second][i]!.loss })) // two
      : LETTERED.map((name) => ({ name: nameOf(name, state, words), of: run.bands[name].mean }));
  return {
    columns: [words['table.step'], ...lists.map(({ name }) => fill(words['table.loss'], { name }))],
    rows: Array.from({ length: LAST / EACH }, (_, i) => [
      (i + 1) * EACH,
      ...lists.map(({ of }) => of[i] ?? ''),
    ]),
    print: (value) => short(value, 4),
  };
}
