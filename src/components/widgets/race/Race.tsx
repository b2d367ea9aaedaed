import type { ReactNode } from 'react';

import { Param } from '../../kit/controls/Param.tsx';
import { Player, type Steps } from '../../kit/controls/Player.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { keepGiven } from '../../kit/training/results.ts';
import { useTraining } from '../../kit/training/use-training.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { JOBS, run, type Run } from './model.ts';
import { params, VIEWS, type State, type View } from './params.ts';
import type { Words } from './strings.en.ts';
import { numbersOf, tableOf } from './table.ts';
import { CAPTION, tableCaption } from './words.ts';

/** The widget as one of its views has it. */
const viewed = (view: View) =>
  defineWidget({
    params,
    run,
    conclude: CAPTION[view],
    table: (shown, words: Words) => tableOf(view, shown.run, words),
    numbers: (shown) => numbersOf(view, shown.run),
  });
export const widget = viewed('turn');
const OF = Object.fromEntries(VIEWS.map((view) => [view, viewed(view)])) as Readonly<
  Record<View, typeof widget>
>; // one entry a view

const bowl = await lazyPlot(async () => (await import('./plot.ts')).bowl);
const PLOT = {
  turn: bowl,
  noise: bowl,
  data: await lazyPlot(async () => (await import('./plot.ts')).data),
  paths: await lazyPlot(async () => (await import('./plot-paths.ts')).paths),
} as const;

const stepsOf = ({ step, steps }: State): Steps => ({
  step: Math.min(step ?? steps, steps),
  steps,
});

/** What each view has at hand. */
const HANDS: Readonly<Record<View, ReactNode>> = {
  turn: (
    <>
      <Param name="angle" />
      <Param name="steps" />
    </>
  ),
  noise: <Param name="noise" />,
  data: (
    <>
      <Param name="task" />
      <Param name="steps" />
    </>
  ),
  paths: (
    <>
      <Param name="angle" />
      <Player of={stepsOf} perSecond={(steps) => Math.max(40, steps / 8)} />
    </>
  ),
};

/** What else can be set in each. */
const REST: Readonly<Record<View, ReactNode>> = {
  turn: <Param name="noise" />,
  noise: (
    <>
      <Param name="angle" />
      <Param name="steps" />
    </>
  ),
  data: undefined,
  paths: (
    <>
      <Param name="steps" />
      <Param name="noise" />
    </>
  ),
};

/** Five optimizers on equal terms: where each ends at every learning rate, and how each gets there at its best. */
export function Race({ view = 'turn', given, ...props }: IslandProps<State, Words, View>) {
  keepGiven(given);
  return (
    <Widget of={OF[view]} {...props} title={props.words[`title.${view}`]}>
      <Training view={view} />
      <Figure<State, Run, Words>
        plot={PLOT[view]}
        name={(_, words) => words[`title.${view}`]}
        caption={CAPTION[view]}
      >
        {HANDS[view]}
      </Figure>
      <More sources={sourcesOf(() => import('./sources.ts'), view)} caption={tableCaption(view)}>
        {REST[view]}
      </More>
    </Widget>
  );
}

function Training({ view }: { readonly view: View }) {
  useTraining(JOBS[view]);
  return null;
}
