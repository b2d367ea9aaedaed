import type { ReactNode } from 'react';

import { ParamRow, Param, Toggle } from '../../kit/controls/Param.tsx';
import { Player, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { useParam, useShown, useWidget } from '../../kit/context.ts';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { run, type Memory as Run } from './model.ts';
import { panelAt } from './panels.ts';
import { params, type State, type View } from './params.ts';
import type { Words } from './strings.en.ts';
import { tableOf, captionOf, chosenOf, descriptionOf, sayChosen } from './words.ts';

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  conclude: ({ run }, words) => `${captionOf(run, words)} ${chosenOf(run, words)}`,
});
const plot = await lazyPlot(async () => (await import('./plot.ts')).panels);

const stepsOf = ({ step, steps }: State): Steps => ({
  step: Math.min(step ?? steps, steps),
  steps,
});

const play = <Player of={stepsOf} perSecond={() => 6} />;

/** What each view has at hand: what is averaged, what rescaling does, and how late a long memory is. */
const HANDS: Readonly<Record<View, ReactNode>> = {
  averages: (
    <>
      <Param name="stream" />
      {play}
    </>
  ),
  rescale: (
    <>
      <Toggle name="weights" on="rescaled" />
      {play}
    </>
  ),
  delay: (
    <>
      <Param name="beta" />
      {play}
    </>
  ),
};

/** What a moving average keeps of each gradient, step by step, with and without the division by 1 − βᵗ. */
export const Memory = ({ view = 'averages', ...props }: IslandProps<State, Words, View>) => (
  <Widget of={widget} {...props} title={props.words[`title.${view}`]}>
    <Panels view={view}>{HANDS[view]}</Panels>
    <More
      sources={sourcesOf(() => import('./sources.ts'))}
      caption={({ run }: { run: Run }, words: Words) => fill(words['table.caption'], { t: run.t })}
    >
      <ParamRow names={view === 'delay' ? ['steps'] : ['beta', 'steps']} />
      <Chosen />
      {view !== 'averages' && <Param name="stream" />}
      {view !== 'rescale' && <Toggle name="weights" on="rescaled" />}
      <Seed />
      <Numbers />
    </More>
  </Widget>
);

interface PanelsProps {
  readonly view: View;
  readonly children: ReactNode;
}

/** The upper plot is about the step, the lower one about the gradient: a press moves one of them. */
function Panels({ view, children }: PanelsProps) {
  const { store } = useWidget<State, Run, Words>();
  const go = useGo(stepsOf);
  const pick = (x: number, y: number, { steps }: State) => {
    if (panelAt(y) === 'weights') store.set({ k: Math.min(Math.max(Math.round(x), 0), steps) });
    else go(x);
  };
  return (
    <Figure<State, Run, Words>
      plot={plot}
      form="tall"
      name={({ run }, words) => fill(words['figure.name'], { t: run.t })}
      caption={({ run }, words) =>
        view === 'averages' ? captionOf(run, words) : [captionOf(run, words), chosenOf(run, words)]
      }
      describe={({ run }, words) => descriptionOf(run, words)}
      onPick={pick}
    >
      {children}
    </Figure>
  );
}

/** Which bar of the lower plot is looked at. */
function Chosen() {
  const { words } = useWidget<State, Run, Words>();
  return <Param name="k" say={({ run }: { run: Run }) => sayChosen(run, words)} />;
}

function Seed() {
  return useParam('stream') === 'noise' && <Param name="seed" />;
}

/** The numbers of the step looked at: both averages, where the weight is, and how far the memory reaches. */
function Numbers() {
  const { words } = useWidget<State, Run, Words>();
  const { m, mHat, t, beta, share, zero, halfLife, samples } = useShown<State, Run>().run;
  return (
    <Readout
      title={fill(words['readout.title'], { t, beta })}
      values={[
        { name: 'm', title: words['readout.m'], value: m[t - 1] ?? NaN, q: 'm' },
        { name: 'm-hat', title: words['readout.m-hat'], value: mHat[t - 1] ?? NaN, q: 'm' },
        { name: 'share', title: words['readout.share'], value: share },
        { name: 'zero', title: words['readout.zero'], value: zero },
        {
          name: 'half-life',
          title: words['readout.half-life'],
          value: halfLife ?? words['readout.none'],
        },
        {
          name: 'samples',
          title: words['readout.samples'],
          note: fill(words['readout.now'], { value: short(samples.now) }),
          value: samples.ever,
        },
      ]}
    />
  );
}
