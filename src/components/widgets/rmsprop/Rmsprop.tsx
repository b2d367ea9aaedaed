import { Param, ParamRow } from '../../kit/controls/Param.tsx';
import { Player, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { Reset } from '../../kit/controls/Reset.tsx';
import { useParam, usePart, useShown, useWidget } from '../../kit/context.ts';
import { Export } from '../../kit/export/Export.tsx';
import { Figure } from '../../kit/figure/Figure.tsx';
import type { HandleOf } from '../../kit/figure/HandleKeys.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { within } from '../../kit/limits.ts';
import { Readout } from '../../kit/Readout.tsx';
import { Table } from '../../kit/Table.tsx';
import { defineWidget, StillWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { homeOf, run, startAt, startOf, stepOf, stepsOf, type Run } from './model.ts';
import { params, type State, type View } from './params.ts';
import type { Words } from './strings.en.ts';
import { coordinatesCaption, rootCaption, saidOf, updateCaption } from './words.ts';

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => saidOf(run).table(run, words),
  conclude: ({ run }, words) => saidOf(run).caption(run, words),
});
const position = await lazyPlot(async () => (await import('./plot.ts')).position);
const root = await lazyPlot(async () => (await import('./plot.ts')).root);
const update = await lazyPlot(async () => (await import('./plot.ts')).update);
const contour = await lazyPlot(async () => (await import('./plot-ravine.ts')).contour);
const coordinates = await lazyPlot(async () => (await import('./plot-ravine.ts')).coordinates);
const places = await lazyPlot(async () => (await import('./plot-epsilon.ts')).places);

/** RMSProp on Hinton's cycle, on a ravine, and with ε in three places. */
export const Rmsprop = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <ViewChoice />
    <Ask />
    <Views />
    <Playback />
    <Settings />
    <Numbers />
    <Plotted />
    <Export />
  </Widget>
);

/** One state of the widget as figures in a text, with their numbers. */
export const RmspropFigure = (props: Omit<IslandProps<State, Words>, 'address'>) => (
  <StillWidget of={widget} {...props} className="rmsprop-figure">
    <Views still />
    <Plotted />
  </StillWidget>
);

/** Which of the three experiments is on; each begins where null has it. */
function ViewChoice() {
  const { store } = useWidget();
  const also = () => {
    store.play(false);
    return { step: null };
  };
  return (
    <div className="controls views">
      <Param name="view" also={also} />
    </div>
  );
}

function Ask() {
  const { words } = useWidget<State, Run, Words>();
  return <p className="ask">{words[`ask.${useParam<View>('view')}`]}</p>;
}

interface ViewProps {
  /** Whether nothing can be moved. */
  readonly still?: boolean;
}

/** The plots of the experiment on show. */
function Views(props: ViewProps) {
  const { store } = useWidget<State, Run, Words>();
  const view = usePart(store.shown, ({ run }) => run.view);
  if (view === 'nine') return <CycleView {...props} />;
  return view === 'ravine' ? <RavineView {...props} /> : <EpsilonView {...props} />;
}

/** A press on a plot over steps moves the cursor. */
function useStepPick({ still = false }: ViewProps) {
  const onPick = useGo(runOf);
  return still ? {} : { onPick };
}

function CycleView(props: ViewProps) {
  const pick = useStepPick(props);
  return (
    <>
      <Figure<State, Run, Words>
        plot={position}
        name={(_, words) => words['figure.position']}
        caption={({ run }, words) => saidOf(run).caption(run, words)}
        describe={({ run }, words) => saidOf(run).description(run, words)}
        {...pick}
      />
      <div className="pair">
        <Figure<State, Run, Words>
          plot={root}
          form="pair"
          name={(_, words) => words['figure.root']}
          caption={({ run }, words) => rootCaption(run, words)}
          {...pick}
        />
        <Figure<State, Run, Words>
          plot={update}
          form="pair"
          name={(_, words) => words['figure.update']}
          caption={({ run }, words) => updateCaption(run, words)}
          {...pick}
        />
      </div>
    </>
  );
}

function RavineView(props: ViewProps) {
  const pick = useStepPick(props);
  const handle = useHandle();
  return (
    <div className="pair">
      <Figure<State, Run, Words>
        plot={contour}
        form="pair"
        name={(_, words) => words['figure.contour']}
        caption={({ run }, words) => saidOf(run).caption(run, words)}
        describe={({ run }, words) => saidOf(run).description(run, words)}
        {...(!props.still && { handle })}
      />
      <Figure<State, Run, Words>
        plot={coordinates}
        form="pair"
        name={({ state }, words) => words[`figure.${state.panel}`]}
        caption={({ run }, words) => coordinatesCaption(run, words)}
        {...pick}
      />
    </div>
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

function EpsilonView({ still = false }: ViewProps) {
  const { store } = useWidget<State, Run, Words>();
  const onPick = (x: number) =>
    store.set({ g: Number(within(params.table.g, 10 ** x).toPrecision(2)) });
  return (
    <Figure<State, Run, Words>
      plot={places}
      name={(_, words) => words['figure.eps']}
      caption={({ run }, words) => saidOf(run).caption(run, words)}
      describe={({ run }, words) => saidOf(run).description(run, words)}
      {...(!still && { onPick })}
    />
  );
}

const runOf = ({ view, step, steps }: State): Steps => ({
  step: stepOf(view, { step, steps }),
  steps: stepsOf(view, steps),
  home: homeOf(view, steps),
});

/** Steps a second. */
const SPEED = { nine: 8, ravine: 15, eps: 60 } as const satisfies Record<View, number>;

function Playback() {
  const view = useParam<View>('view');
  return <Player of={runOf} perSecond={() => SPEED[view]} />;
}

/** What each experiment lets a reader set, in the order of the formula. */
const SET_IN: Readonly<Record<View, readonly (keyof State)[]>> = {
  nine: ['beta', 'eps'],
  ravine: ['lr', 'beta', 'eps', 'kappa', 'turn', 'steps'],
  eps: ['g', 'beta', 'eps'],
};

function Settings() {
  const view = useParam<View>('view');
  return (
    <div className="controls">
      <ParamRow names={SET_IN[view]} />
      <div className="row">
        {view === 'ravine' && <Param name="panel" />}
        <Reset />
      </div>
    </div>
  );
}

/** The numbers of the step under the cursor. */
function Numbers() {
  const { words } = useWidget<State, Run, Words>();
  const { run } = useShown<State, Run>();
  return <Readout title={saidOf(run).title(run, words)} values={saidOf(run).values(run, words)} />;
}

/** The plotted numbers; another experiment's are not opened with this one's. */
const Plotted = () => (
  <Table
    key={useParam<View>('view')}
    caption={({ run }: { run: Run }, words: Words) => words[`table.${run.view}`]}
  />
);
