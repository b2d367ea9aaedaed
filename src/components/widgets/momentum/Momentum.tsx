import type { ReactNode } from 'react';

import { Param } from '../../kit/controls/Param.tsx';
import { Player, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { useWidget } from '../../kit/context.ts';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Caption, Figure } from '../../kit/figure/Figure.tsx';
import type { FormName } from '../../kit/figure/frame.ts';
import { lazyPlot, type LazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import type { NumberParam } from '../../kit/params.ts';
import type { Shown } from '../../kit/store.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { LrLambda } from './LrLambda.tsx';
import { run, stepOf, type Run } from './model.ts';
import { FURTHEST, params, type State, type View } from './params.ts';
import { Best, Rates } from './Rates.tsx';
import type { Words } from './strings.en.ts';
import {
  directionsCaption,
  formsCaption,
  mapCaption,
  pathsCaption,
  planeDescription,
  rootsCaption,
  tableOf,
} from './words.ts';

type Now = Shown<State, Run>;

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  conclude: (shown, words) => `${pathsCaption(shown, words)} ${mapCaption(shown, words)}`,
});
const planePlot = await lazyPlot(async () => (await import('./plot.ts')).plane);
const lossPlot = await lazyPlot(async () => (await import('./plot-loss.ts')).losses);
const formsPlot = await lazyPlot(async () => (await import('./plot-loss.ts')).forms);
const ballPlot = await lazyPlot(async () => (await import('./plot-loss.ts')).ballLoss);
const rootsPlot = await lazyPlot(async () => (await import('./plot-roots.ts')).roots);
const swingPlot = await lazyPlot(async () => (await import('./plot-roots.ts')).swing);
const mapPlot = await lazyPlot(async () => (await import('./plot-map.ts')).map);
const directionsPlot = await lazyPlot(
  async () => (await import('./plot-directions.ts')).directions,
);

const stepsOf = (state: State): Steps => ({ step: stepOf(state), steps: Number(state.steps) });

/** Each view's figures with what is at hand there. */
const SHOWS: Readonly<Record<View, () => ReactNode>> = {
  paths: () => (
    <>
      <div className="pair">
        <PlaneFigure />
        <LossFigure plot={lossPlot} form="lower" />
      </div>
      <div className="hand">
        <Player of={stepsOf} />
        <Setting name="lr" />
      </div>
      <Caption say={pathsCaption} />
    </>
  ),
  forms: () => (
    <LossFigure plot={formsPlot} form="alone" caption={formsCaption}>
      <Param name="exchange" />
      <Setting name="lr" />
      <Setting name="beta" />
    </LossFigure>
  ),
  roots: () => (
    <>
      <div className="pair">
        <Figure<State, Run, Words>
          plot={rootsPlot}
          form="upper"
          name={(_, words) => words['figure.roots']}
        />
        <Figure<State, Run, Words>
          plot={swingPlot}
          form="lower"
          name={(_, words) => words['figure.swing']}
        />
      </div>
      <div className="hand">
        <LrLambda />
        <Setting name="beta" />
      </div>
      <Caption say={rootsCaption} />
    </>
  ),
  map: () => (
    <>
      <div className="pair">
        <MapFigure />
        <LossFigure plot={ballPlot} form="lower" />
      </div>
      <div className="hand">
        <Best />
      </div>
      <Caption say={mapCaption} />
    </>
  ),
  directions: () => (
    <Figure<State, Run, Words>
      plot={directionsPlot}
      name={(_, words) => words['figure.directions']}
      caption={directionsCaption}
    >
      <Setting name="beta" />
      <LrLambda />
    </Figure>
  ),
};

/** What each view leaves to the folded part. */
const REST: Readonly<Record<View, readonly (keyof State)[]>> = {
  paths: ['beta', 'kappa', 'rotation'],
  forms: ['kappa', 'rotation'],
  roots: ['kappa'],
  map: ['lr', 'beta', 'kappa'],
  directions: ['kappa'],
};

/** Momentum in both forms beside plain descent: paths and losses, what decides on them, and the best pair. */
export const Momentum = ({ view = 'paths', ...props }: IslandProps<State, Words, View>) => {
  const Shows = SHOWS[view];
  return (
    <Widget of={widget} {...props} title={props.words[`title.${view}`]}>
      <Shows />
      <More sources={sourcesOf(() => import('./sources.ts'), view)}>
        <div className="row">
          {REST[view].map((name) => (
            <Setting key={name} name={name} />
          ))}
        </div>
        {view !== 'roots' && <Param name="steps" />}
        <Rates />
      </More>
    </Widget>
  );
};

/** A number that says itself in words. */
function Setting({ name }: { readonly name: keyof State }) {
  const { words } = useWidget<State, Run, Words>();
  const say = ({ state }: Now) =>
    fill((words as Readonly<Record<string, string>>)[`say.${name}`] ?? '', {
      value: String(state[name]),
    });
  return <Param name={name} say={say} />;
}

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(Math.max(value, min), max);
const round = (value: number) => Math.round(value * 1000) / 1000 + 0; // never −0
const LIMITS = params.table as Readonly<Record<'x' | 'y' | 'lr' | 'beta', NumberParam>>; // as declared

/** The contours with the paths; the start can be moved. */
function PlaneFigure() {
  const { store } = useWidget<State, Run, Words>();
  return (
    <Figure<State, Run, Words>
      plot={planePlot}
      form="upper"
      name={(_, words) => words['figure.plane']}
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

/** The map; the pair of αλ and β can be moved. */
function MapFigure() {
  const { store } = useWidget<State, Run, Words>();
  return (
    <Figure<State, Run, Words>
      plot={mapPlot}
      form="high"
      name={(_, words) => words['figure.map']}
      describe={(_, words) => words['describe.map']}
      handle={{
        at: ({ state: { lr, kappa, beta } }) => [Math.min(lr * kappa, FURTHEST), beta],
        label: ({ lr, kappa, beta }, words) =>
          fill(words['handle.pair'], { lrLambda: short(lr * kappa), beta: short(beta) }),
        onMove: (lrLambda, beta, { kappa }) =>
          store.set({
            lr: +clamp(lrLambda / kappa, LIMITS.lr).toPrecision(4),
            beta: round(clamp(beta, LIMITS.beta)),
          }),
        keyStep: [0.1, 0.02],
      }}
    />
  );
}

interface LossProps {
  readonly plot: LazyPlot<Now, Words>;
  readonly form: FormName;
  readonly caption?: (shown: Now, words: Words) => string;
  readonly children?: ReactNode;
}

/** Losses; a press moves the step. */
function LossFigure(props: LossProps) {
  return (
    <Figure<State, Run, Words>
      name={(_, words) => words['figure.loss']}
      onPick={useGo(stepsOf)}
      {...props}
    />
  );
}
