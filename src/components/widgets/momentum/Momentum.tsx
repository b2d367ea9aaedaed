import { atom, type ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'react';

import { Param } from '../../kit/controls/Param.tsx';
import { Player, type Steps } from '../../kit/controls/Player.tsx';
import { Reset } from '../../kit/controls/Reset.tsx';
import { useShown, useWidget } from '../../kit/context.ts';
import { Export } from '../../kit/export/Export.tsx';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import { Swatch } from '../../kit/figure/Swatch.tsx';
import type { IslandProps } from '../../kit/island/island.ts';
import type { NumberParam } from '../../kit/params.ts';
import { Readout } from '../../kit/Readout.tsx';
import { Table } from '../../kit/Table.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { followMap } from './live-map.ts';
import type { MapGrid } from '../../../lib/maps/momentum-map.ts';
import { theoryOf } from '../../../lib/experiments/momentum.ts';
import { run, stepOf, type Run } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from './style.ts';
import { tableOf } from './table.ts';
import {
  lossCaption,
  mapCaption,
  mapDescription,
  planeCaption,
  planeDescription,
} from './words.ts';

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  conclude: (shown, words) => `${planeCaption(shown, words)} ${mapCaption(shown, words, null)}`,
});
const planePlot = await lazyPlot(async () => (await import('./plot.ts')).plane);
const lossPlot = await lazyPlot(async () => (await import('./plot.ts')).losses);
const mapPlot = await lazyPlot(async () => (await import('./plot-map.ts')).map);

const stepsOf = (state: State): Steps => ({ step: stepOf(state), steps: Number(state.steps) });

/** Momentum in both forms beside plain descent: paths, losses, and where every pair of α and β ends. */
export const Momentum = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <p className="ask">{props.words.ask}</p>
    <div className="pair">
      <PlaneFigure />
      <MapFigure />
    </div>
    <Player of={stepsOf} />
    <div className="controls">
      <div className="row">
        {(['lr', 'beta', 'kappa', 'rotation'] as const).map((name) => (
          <Param
            key={name}
            name={name}
            say={({ state }: { state: State }) =>
              fill(props.words[`say.${name}`], { value: state[name] })
            }
          />
        ))}
      </div>
      <div className="row">
        <Param name="exchange" />
        <Param name="steps" />
        <div className="momentum-buttons">
          <Best />
          <Reset />
        </div>
      </div>
    </div>
    <LossFigure />
    <Rates />
    <Table />
    <Export />
  </Widget>
);

/** Sets the pair that brings the heavy ball home soonest. */
function Best() {
  const { store, words } = useWidget<State, Run, Words>();
  const toBest = () => {
    const { lr, beta } = theoryOf(store.state.get().kappa).ball;
    store.set({ lr: Number(lr.toPrecision(8)), beta: Number(beta.toPrecision(8)) });
  };
  return (
    <button type="button" onClick={toBest}>
      {words.best}
    </button>
  );
}

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(Math.max(value, min), max);
const round = (value: number) => Math.round(value * 1000) / 1000 + 0; // never −0
const LIMITS = params.table as Readonly<Record<'x' | 'y' | 'lr' | 'beta', NumberParam>>; // as declared

/** The contours with the three paths; the start can be moved. */
function PlaneFigure() {
  const { store } = useWidget<State, Run, Words>();
  return (
    <Figure<State, Run, Words>
      plot={planePlot}
      form="pair"
      name={(_, words) => words['figure.plane']}
      caption={planeCaption}
      describe={planeDescription}
      handle={{
        at: ({ state }) => [state.x, state.y],
        label: ({ x, y }, words) => fill(words['handle.start'], { x: short(x), y: short(y) }),
        onMove: (x, y) => store.set({ x: round(clamp(x, LIMITS.x)), y: round(clamp(y, LIMITS.y)) }),
        keyStep: [0.1, 0.1],
      }}
    />
  );
}

/** The map; the pair of α and β can be moved. */
function MapFigure() {
  const { store } = useWidget<State, Run, Words>();
  return (
    <Figure<State, Run, Words, MapGrid | null>
      plot={mapPlot}
      extra={useGrid()}
      form="pair"
      name={(_, words) => words['figure.map']}
      caption={mapCaption}
      describe={mapDescription}
      handle={{
        at: ({ state }) => [Math.log10(state.lr), state.beta],
        label: ({ lr, beta }, words) =>
          fill(words['handle.pair'], { lr: short(lr), beta: short(beta) }),
        onMove: (logLr, beta) =>
          store.set({
            lr: Number(clamp(10 ** logLr, LIMITS.lr).toPrecision(3)),
            beta: round(clamp(beta, LIMITS.beta)),
          }),
        keyStep: [0.05, 0.02],
      }}
    />
  );
}

/** The map that a worker computes; null as long as, and wherever, there is none. */
function useGrid(): ReadableAtom<MapGrid | null> {
  const { store } = useWidget<State, Run>();
  const [grid] = useState(() => atom<MapGrid | null>(null));
  useEffect(() => followMap(store, grid), [store, grid]);
  return grid;
}

/** The losses; a press moves the step. */
function LossFigure() {
  const { store } = useWidget<State, Run, Words>();
  return (
    <Figure<State, Run, Words>
      plot={lossPlot}
      name={(_, words) => words['figure.loss']}
      caption={lossCaption}
      onPick={(t, _, { steps }) => {
        store.play(false);
        store.set({ step: t >= Number(steps) - 0.5 ? null : Math.max(Math.round(t), 0) });
      }}
    />
  );
}

/** By what a step multiplies the distance, in the long run: for the three runs, and for the best there is. */
function Rates() {
  const { words } = useWidget<State, Run, Words>();
  const { walks, theory } = useShown<State, Run>().run;
  const { plain, ball } = theory;
  const shown = (rate: number) => `× ${short(rate, 4)}`;
  return (
    <Readout
      title={words['readout.title']}
      values={[
        ...(['ball', 'ema', 'plain'] as const).map((method) => {
          const { rate, lr } = walks[method];
          const name = fill(words[`readout.${method}`], { lr: short(lr) });
          return {
            name: method,
            title: (
              <>
                <Swatch style={STYLE[method]} />
                {rate < 1 ? name : `${name} (${words.diverges})`}
              </>
            ),
            value: shown(rate),
          };
        }),
        { name: 'best', title: words['readout.best'], value: shown(ball.rate) },
        {
          name: 'plain-best',
          title: fill(words['readout.plain-best'], { lr: short(plain.lr) }),
          value: shown(plain.rate),
        },
      ]}
    />
  );
}
