import { CANDIDATES } from '../../../lib/museum/game.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { TableData } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { count as sayCount, short } from '../../kit/words/say.ts';
import { DRAWN, STEPS } from './cases.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';
import type { Words } from './strings.en.ts';

type Say = (shown: Shown<State, Run>, words: Words) => string;

/** The fewest gradients that can do: at step 1 four of them are alike whatever it is. */
const FEWEST = 2;

/** Which pairs are left, three of them by name. */
const sayDesign: Say = ({ state: { count }, run: { design } }, words) => {
  const { length } = design.tied;
  if (length === 0)
    return fill(words[count > FEWEST ? 'caption.won' : 'caption.fewest'], { count });
  const names = design.tied.slice(0, 3).map(([i, j]) => {
    const [a, b] = [CANDIDATES[i]!, CANDIDATES[j]!]; // indices of the list
    return `${words[`short.${a}`]} = ${words[`short.${b}`]}`;
  });
  const rest = length > names.length ? ' …' : '';
  return fill(words['caption.tied'], { count, length, names: names.join(', ') + rest });
};

/** Whether the reader named the card; an accusation of what is right is worse than a wrong name. */
export function verdictOf({ state, run: { card } }: Shown<State, Run>) {
  if (state.guess === card.answer) return 'named';
  return card.answer === 'right' ? 'accused' : 'missed';
}

/** Where the mistake was: its project, or the question. */
export const originOf = ({ run: { card } }: Shown<State, Run>, words: Words): string =>
  card.exhibit.sources.length > 0 ? card.exhibit.origin : words['origin.question'];

/** Whether the card on show has been turned over. */
export const isTurned = ({ turned, card }: State): boolean => turned === card;

/** What the trace does, and, once the card is turned over, whose it is. */
const sayTrace: Say = (shown, words) => {
  const { state, run } = shown;
  const { card } = run;
  const at = (t: number) => short(card.trace[t - 1] ?? NaN);
  const seen = fill(words['caption.trace'], {
    card: state.card,
    optimizer: words[`optimizer.${card.optimizer}`],
    gradient: short(card.gradient),
    one: at(1),
    twelve: at(12),
    end: sayCount(STEPS),
    last: at(STEPS),
  });
  if (!isTurned(state)) return seen;
  return `${seen} ${words[`verdict.${verdictOf(shown)}`]} ${originOf(shown, words)}: ${words[`what.${card.name}`]}`;
};

export const CAPTION: Readonly<Record<View, Say>> = { design: sayDesign, traces: sayTrace };

/** The plotted values of a view. */
export function tableOf(view: View, { run, state }: Shown<State, Run>, words: Words): TableData {
  if (view === 'traces')
    return {
      columns: [
        words['table.step'],
        fill(words['table.card'], { card: state.card }),
        words['table.due'],
      ],
      rows: DRAWN.map((t) => [t, run.card.trace[t - 1] ?? NaN, run.card.due[t - 1] ?? NaN]),
    };
  return {
    columns: [
      words['table.pair'],
      ...CANDIDATES.map((id, i) => `${i + 1} ${words[`short.${id}`]}`),
    ],
    rows: run.design.distances.map((row, i) => [i + 1, ...row]),
    print: (value) => short(value, 4),
  };
}
