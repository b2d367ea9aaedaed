import type { ReactNode } from 'react';

import { fill } from '../../../lib/i18n/template.ts';
import { RATES } from '../../../lib/train/trials.ts';
import type { TableData } from '../../kit/context.ts';
import { Param } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import type { Shown } from '../../kit/store.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { run, type Run } from './model.ts';
import { params, PLACES, VIEWS, type State, type View } from './params.ts';
import type { Words } from './strings.ts';

/** Both ends of the question, no correction and Adam's, for the β2 on show. */
function say({ state, run }: Shown<State, Run>, words: Words): string {
  const at = PLACES.findIndex(({ beta2 }) => String(beta2) === state.beta2);
  const of = (name: string) => run.lines.find(({ corrected }) => corrected === name)?.best[at];
  const [none, both] = [of('none'), of('both')];
  return fill(words.caption, {
    beta2: words[`beta2.${state.beta2}`],
    none: short(none?.mean ?? NaN),
    noneLr: short(none?.lr ?? NaN, 2),
    both: short(both?.mean ?? NaN),
    bothLr: short(both?.lr ?? NaN, 2),
    costs: short(run.costs.mean, 2),
    error: short(run.costs.error, 2),
  });
}

/** The means on show: by β2, or by learning rate. */
function tableOf(view: View, { run: { lines } }: Shown<State, Run>, words: Words): TableData {
  const names = lines.map(({ corrected }) => words[corrected]);
  const isBest = view === 'best';
  const firsts = isBest ? PLACES.map(({ beta2 }) => beta2) : RATES;
  return {
    columns: [isBest ? 'β₂' : 'α', ...names],
    rows: firsts.map((first, i) => [
      first,
      ...lines.map((line) => (isBest ? line.best : line.spreads)[i]?.mean ?? ''),
    ]),
    print: (value) => short(value, 4),
  };
}

/** The widget as one of its views has it. */
const viewed = (view: View) =>
  defineWidget({
    params,
    run,
    conclude: say,
    table: (shown, words: Words) => tableOf(view, shown, words),
  });
export const widget = viewed('best');
const OF = Object.fromEntries(VIEWS.map((view) => [view, viewed(view)])) as Readonly<
  Record<View, typeof widget>
>; // one entry a view

const PLOT = {
  best: await lazyPlot(async () => (await import('./plot.ts')).best),
  rates: await lazyPlot(async () => (await import('./plot.ts')).rates),
} as const;

/** What each view has at hand, and what it has folded. */
const HANDS: Readonly<Record<View, ReactNode>> = {
  best: (
    <>
      <Param name="measure" />
      <Param name="beginning" />
    </>
  ),
  rates: (
    <>
      <Param name="measure" />
      <Param name="beta2" />
    </>
  ),
};
const FOLDED: Readonly<Record<View, ReactNode>> = {
  best: <Param name="beta2" />,
  rates: <Param name="beginning" />,
};

/** What the trials of `npm run evidence` came to: does it matter which averages are corrected? */
export const Evidence = ({ view = 'best', ...props }: IslandProps<State, Words, View>) => (
  <Widget of={OF[view]} {...props} title={props.words[`title.${view}`]}>
    <Figure<State, Run, Words>
      plot={PLOT[view]}
      name={(_, words) => words[`figure.${view}`]}
      caption={say}
    >
      {HANDS[view]}
    </Figure>
    <More
      sources={sourcesOf(() => import('./sources.ts'))}
      caption={(_, words: Words) => words[`table.${view}`]}
    >
      {FOLDED[view]}
    </More>
  </Widget>
);
