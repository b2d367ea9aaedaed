import type { ReactNode } from 'react';

import { useWidget } from '../../kit/context.ts';
import { Param } from '../../kit/controls/Param.tsx';
import { Player, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { run, type Run } from './model.ts';
import { params, VIEWS, type State, type View } from './params.ts';
import { LAST, nextStep, STEP_TRACK } from './steps.ts';
import type { Words } from './strings.ts';
import { CAPTION, tableOf } from './words.ts';

/** The widget as one of its views has it. */
const viewed = (view: View) =>
  defineWidget({
    params,
    run,
    conclude: CAPTION[view],
    table: ({ run }, words: Words) => tableOf(view, run, words),
  });
export const widget = viewed('factors');
const OF = Object.fromEntries(VIEWS.map((view) => [view, viewed(view)])) as Readonly<
  Record<View, typeof widget>
>; // one entry a view

const PLOT = {
  factors: await lazyPlot(async () => (await import('./plot.ts')).factors),
  recovery: await lazyPlot(async () => (await import('./plot-updates.ts')).recovery),
  formats: await lazyPlot(async () => (await import('./plot-updates.ts')).formats),
  decay: await lazyPlot(async () => (await import('./plot-updates.ts')).decay),
} as const;

const stepsOf = ({ step }: State): Steps => ({ step, steps: LAST });

/** What each view has at hand. */
const HANDS: Readonly<Record<View, ReactNode>> = {
  factors: <Player of={stepsOf} next={nextStep} track={STEP_TRACK} perSecond={() => 8} />,
  recovery: <Param name="late" />,
  formats: <Param name="format" />,
  decay: <Param name="beta2" />,
};

/** Why the question's number is 3.4e-70: factors, the way back, formats, another β₂. */
export const Forensics = ({ view = 'factors', ...props }: IslandProps<State, Words, View>) => (
  <Widget of={OF[view]} {...props} title={props.words[`title.${view}`]}>
    <Drawn view={view}>{HANDS[view]}</Drawn>
    <More
      sources={sourcesOf(() => import('./sources.ts'), view)}
      caption={(_, words: Words) => words[`title.${view}`]}
    />
  </Widget>
);

/** A press on a figure over steps moves the step. */
function Drawn({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const { store } = useWidget<State, Run, Words>();
  const go = useGo(stepsOf);
  const { min, max } = params.table.late;
  const pick = {
    factors: go,
    recovery: (x: number) => store.set({ late: Math.min(Math.max(Math.round(x), min), max) }),
  };
  return (
    <Figure<State, Run, Words>
      plot={PLOT[view]}
      form={view === 'factors' ? 'tall' : 'alone'}
      name={(_, words) => words[`figure.${view}`]}
      caption={CAPTION[view]}
      {...((view === 'factors' || view === 'recovery') && { onPick: pick[view] })}
    >
      {children}
    </Figure>
  );
}
