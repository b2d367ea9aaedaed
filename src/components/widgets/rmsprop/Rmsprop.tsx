import type { ReactNode } from 'react';

import { Param, ParamRow } from '../../kit/controls/Param.tsx';
import { Player, StepSlider, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { useShown, useWidget } from '../../kit/context.ts';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Caption, Figure } from '../../kit/figure/Figure.tsx';
import type { HandleOf } from '../../kit/figure/HandleKeys.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { within } from '../../kit/limits.ts';
import { More } from '../../kit/More.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { experimentOf, homeOf, run, startAt, startOf, stepOf, stepsOf, type Run } from './model.ts';
import { params, type Experiment, type State, type View } from './params.ts';
import type { Words } from './strings.en.ts';
import { coordinatesCaption, rootCaption, SAID, updateCaption } from './words.ts';

/** What a link of the time of one widget speaks of. */
export const widget = defineWidget({
  params,
  run,
  table: ({ state, run }, words: Words) => SAID[state.view].table(run, words),
  conclude: ({ state, run }, words) => SAID[state.view].caption(run, words),
});
/** The widget as a view of one experiment has it. */
const showing = (experiment: Experiment): typeof widget => ({
  ...widget,
  table: ({ run }, words) => SAID[experiment].table(run, words),
  conclude: ({ run }, words) => SAID[experiment].caption(run, words),
});
const OF = { nine: showing('nine'), ravine: showing('ravine'), eps: showing('eps') } as const;

const position = await lazyPlot(async () => (await import('./plot.ts')).position);
const root = await lazyPlot(async () => (await import('./plot.ts')).root);
const update = await lazyPlot(async () => (await import('./plot.ts')).update);
const contour = await lazyPlot(async () => (await import('./plot-ravine.ts')).contour);
const coordinates = await lazyPlot(async () => (await import('./plot-ravine.ts')).coordinates);
const places = await lazyPlot(async () => (await import('./plot-epsilon.ts')).places);

/** The run that an experiment's player moves through. */
const walk =
  (experiment: Experiment) =>
  ({ step, steps }: State): Steps => ({
    step: stepOf(experiment, { step, steps }),
    steps: stepsOf(experiment, steps),
    home: homeOf(experiment, steps),
  });
const RUNS = { nine: walk('nine'), ravine: walk('ravine'), eps: walk('eps') } as const;

/** RMSProp on Hinton's cycle, on a ravine, and with ε in three places. */
export const Rmsprop = ({ view = 'nine', ...props }: IslandProps<State, Words, View>) => {
  const experiment = experimentOf(view);
  const [Drawn, Folded] = [SHOWS[view], FOLDS[view]];
  return (
    <Widget of={OF[experiment]} {...props} title={props.words[`title.${view}`]}>
      <Drawn />
      <More
        sources={sourcesOf(() => import('./sources.ts'), view)}
        caption={(_, words: Words) => words[`table.${experiment}`]}
      >
        <Folded />
      </More>
    </Widget>
  );
};

/** Each view's figures with what they are moved by. */
const SHOWS: Readonly<Record<View, () => ReactNode>> = {
  nine: Positions,
  average: Average,
  ravine: Ravine,
  eps: Places,
};

/** What else can be set, in the order of the formula, and the numbers of what is looked at. */
const FOLDS: Readonly<Record<View, () => ReactNode>> = {
  nine: () => (
    <>
      <Param name="eps" />
      <Numbers of="nine" />
    </>
  ),
  average: () => <Param name="eps" />,
  ravine: () => (
    <>
      <Param name="panel" />
      <ParamRow names={['lr', 'beta', 'eps', 'kappa', 'steps']} />
      <Numbers of="ravine" />
    </>
  ),
  eps: () => (
    <>
      <Param name="beta" />
      <StepSlider of={RUNS.eps} />
      <Numbers of="eps" />
    </>
  ),
};

/** Where three rules stand on Hinton's gradients; a press moves the step. */
function Positions() {
  return (
    <Figure<State, Run, Words>
      plot={position}
      name={(_, words) => words['figure.position']}
      caption={({ run }, words) => SAID.nine.caption(run, words)}
      describe={({ run }, words) => SAID.nine.description(run, words)}
      onPick={useGo(RUNS.nine)}
    >
      <Player of={RUNS.nine} perSecond={() => 8} />
      <Param name="beta" />
    </Figure>
  );
}

/** What the average does to each step: its root, and the updates that it makes. */
function Average() {
  const onPick = useGo(RUNS.nine);
  return (
    <>
      <div className="pair">
        <Figure<State, Run, Words>
          plot={root}
          form="strip"
          name={(_, words) => words['figure.root']}
          onPick={onPick}
        />
        <Figure<State, Run, Words>
          plot={update}
          form="strip"
          name={(_, words) => words['figure.update']}
          onPick={onPick}
        />
      </div>
      <div className="hand">
        <Param name="beta" />
        <StepSlider of={RUNS.nine} />
      </div>
      <Caption<State, Run, Words>
        say={({ run }, words) => [rootCaption(run, words), updateCaption(run, words)]}
      />
    </>
  );
}

/** The path, and beside it what each coordinate's step size has become, with the hand. */
function Ravine() {
  return (
    <>
      <div className="pair">
        <Figure<State, Run, Words>
          plot={contour}
          form="pair"
          name={(_, words) => words['figure.contour']}
          describe={({ run }, words) => SAID.ravine.description(run, words)}
          handle={useHandle()}
        />
        <div>
          <Figure<State, Run, Words>
            plot={coordinates}
            form="strip"
            name={({ state }, words) => words[`figure.${state.panel}`]}
            describe={({ run }, words) => coordinatesCaption(run, words)}
            onPick={useGo(RUNS.ravine)}
          />
          <div className="hand">
            <Player of={RUNS.ravine} perSecond={() => 15} />
            <Param name="turn" />
          </div>
        </div>
      </div>
      <Caption<State, Run, Words> say={({ run }, words) => SAID.ravine.caption(run, words)} />
    </>
  );
}

/** The ravine's start, which is kept along and across the ravine and turns with it. */
function useHandle(): HandleOf<State, Run, Words> {
  const { store } = useWidget<State, Run, Words>();
  return {
    at: ({ state }) => startOf(state),
    label: (state, words) => {
      const [x, y] = startOf(state);
      return fill(words['handle.start'], { x: short(x), y: short(y) });
    },
    onMove: (x, y, { turn }) => store.set(startAt([x, y], turn)),
    keyStep: [0.1, 0.1],
  };
}

/** A press chooses a size of the gradient. */
function Places() {
  const { store } = useWidget<State, Run, Words>();
  const onPick = (x: number) =>
    store.set({ g: Number(within(params.table.g, 10 ** x).toPrecision(2)) });
  return (
    <Figure<State, Run, Words>
      plot={places}
      name={(_, words) => words['figure.eps']}
      caption={({ run }, words) => SAID.eps.caption(run, words)}
      describe={({ run }, words) => SAID.eps.description(run, words)}
      onPick={onPick}
    >
      <Param name="g" />
      <Param name="eps" />
    </Figure>
  );
}

/** The numbers of the step under the cursor. */
function Numbers({ of }: { readonly of: Experiment }) {
  const { words } = useWidget<State, Run, Words>();
  const { run } = useShown<State, Run>();
  return <Readout title={SAID[of].title(run, words)} values={SAID[of].values(run, words)} />;
}
