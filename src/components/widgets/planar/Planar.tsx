import type { ReactNode } from 'react';

import { Param, ParamRow } from '../../kit/controls/Param.tsx';
import { Player, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { MenuParam } from '../../kit/menu/MenuParam.tsx';
import { keepGiven } from '../../kit/training/results.ts';
import { useTraining } from '../../kit/training/use-training.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import { jobsOf, run, type Run } from './model.ts';
import { EACH, LAST, params, VIEWS, type State, type View } from './params.ts';
import type { Words } from './strings.ts';
import { CAPTION, tableOf } from './words.ts';

/** The widget as one of its views has it. */
const viewed = (view: View) =>
  defineWidget({ params, run, conclude: CAPTION[view], table: tableOf });
export const widget = viewed('boundary');
const OF = Object.fromEntries(VIEWS.map((view) => [view, viewed(view)])) as Readonly<
  Record<View, typeof widget>
>; // one entry a view

const PLOT = {
  boundary: await lazyPlot(async () => (await import('./plot.ts')).boundary),
  edge: await lazyPlot(async () => (await import('./plot.ts')).edge),
} as const;

const stepsOf = ({ step }: State): Steps => ({ step: step ?? LAST, steps: LAST });

const play = (
  <Player
    of={stepsOf}
    next={(step) => step + EACH}
    track={linearTrack(0, LAST, EACH)}
    perSecond={() => 5}
  />
);

/** What each view has at hand. */
const HANDS: Readonly<Record<View, ReactNode>> = {
  boundary: (
    <>
      <MenuParam name="rule" />
      <Param name="lr" />
      {play}
    </>
  ),
  edge: (
    <>
      <MenuParam name="rule" />
      <Param name="beta1" />
      <Param name="lr" />
    </>
  ),
};

/** What else can be set in each. */
const REST: Readonly<Record<View, ReactNode>> = {
  boundary: (
    <>
      <Param name="set" />
      <ParamRow names={['beta1', 'beta2', 'seed']} />
    </>
  ),
  edge: (
    <>
      {play}
      <Param name="set" />
      <ParamRow names={['beta2', 'seed']} />
    </>
  ),
};

/** A network of the plane learns from all points at every step: where it parts them, and how near its steps are to their limit. */
export function Planar({ view = 'boundary', given, ...props }: IslandProps<State, Words, View>) {
  keepGiven(given);
  return (
    <Widget of={OF[view]} {...props} title={props.words[`title.${view}`]}>
      <Drawn view={view}>{HANDS[view]}</Drawn>
      <More
        sources={sourcesOf(() => import('./sources.ts'), view)}
        caption={(_, words: Words) => fill(words['table.caption'], { each: EACH })}
      >
        {REST[view]}
      </More>
    </Widget>
  );
}

/** A press on the figure over steps moves the step. */
function Drawn({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  useTraining(jobsOf);
  const go = useGo(stepsOf);
  return (
    <Figure<State, Run, Words>
      plot={PLOT[view]}
      name={(_, words) => words[`figure.${view}`]}
      caption={CAPTION[view]}
      {...(view === 'edge' && { onPick: (t: number) => go(Math.round(t / EACH) * EACH) })}
    >
      {children}
    </Figure>
  );
}
