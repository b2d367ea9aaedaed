import type { ReactNode } from 'react';

import { useParam } from '../../kit/context.ts';
import { Param, ParamRow, Toggle } from '../../kit/controls/Param.tsx';
import { Player, type Steps } from '../../kit/controls/Player.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { MenuParam } from '../../kit/menu/MenuParam.tsx';
import { keepGiven } from '../../kit/training/results.ts';
import { useTraining } from '../../kit/training/use-training.ts';
import type { Shown } from '../../kit/store.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import type { KitWords } from '../../kit/words/index.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import { JOBS, run, type Run } from './model.ts';
import { EACH, LAST, params, VIEWS, type State, type View } from './params.ts';
import type { Words } from './strings.ts';
import { CAPTION, tableOf } from './words.ts';

/** The widget as one of its views has it. */
const viewed = (view: View) =>
  defineWidget({
    params,
    run,
    conclude: CAPTION[view],
    table: (shown: Shown<State, Run>, words: Words & KitWords) => tableOf(view, shown, words),
  });
export const widget = viewed('compare');
const OF = Object.fromEntries(VIEWS.map((view) => [view, viewed(view)])) as Readonly<
  Record<View, typeof widget>
>; // one entry a view

const PLOT = {
  compare: await lazyPlot(async () => (await import('./plot.ts')).compare),
  blind: await lazyPlot(async () => (await import('./plot.ts')).blind),
} as const;

/** What each view has at hand. */
const HANDS: Readonly<Record<View, ReactNode>> = {
  compare: (
    <>
      <MenuParam name="second" words="rule" />
      <Param name="lr2" />
      <Play />
    </>
  ),
  blind: (
    <>
      <Param name="lr" />
      <Toggle name="names" on="shown" />
      <Play />
    </>
  ),
};

/** What else can be set in each. */
const REST: Readonly<Record<View, ReactNode>> = {
  compare: (
    <>
      <MenuParam name="first" words="rule" />
      <ParamRow names={['lr', 'seed', 'beta1', 'beta2', 'batch']} />
      <Param name="pace" />
    </>
  ),
  blind: (
    <>
      <ParamRow names={['beta1', 'beta2', 'batch']} />
      <Param name="pace" />
    </>
  ),
};

/** A small network learns to read digits, in a worker: two optimizers side by side, or six corrections of Adam. */
export function Trainer({ view = 'compare', given, ...props }: IslandProps<State, Words, View>) {
  keepGiven(given);
  return (
    <Widget of={OF[view]} {...props} title={props.words[`title.${view}`]}>
      <Training view={view} />
      <Figure<State, Run, Words>
        plot={PLOT[view]}
        name={(_, words) => words[`figure.${view}`]}
        caption={CAPTION[view]}
      >
        {HANDS[view]}
      </Figure>
      <More
        sources={sourcesOf(() => import('./sources.ts'), view)}
        caption={(_, words: Words) => words['table.caption']}
      >
        {REST[view]}
      </More>
    </Widget>
  );
}

function Training({ view }: { readonly view: View }) {
  useTraining(JOBS[view]);
  return null;
}

const stepsOf = ({ step }: State): Steps => ({ step: step ?? LAST, steps: LAST });
const PER_SECOND = { slow: 3, normal: 6, fast: 20 } as const;

/** Plays the runs, ten steps at a time. */
function Play() {
  const pace = useParam<State['pace']>('pace');
  return (
    <Player
      of={stepsOf}
      next={(step) => step + EACH}
      track={linearTrack(EACH, LAST, EACH)}
      perSecond={() => PER_SECOND[pace]}
    />
  );
}
