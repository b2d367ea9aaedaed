import { useState, type ReactNode } from 'react';

import { Choice } from '../../kit/controls/Choice.tsx';
import { Param } from '../../kit/controls/Param.tsx';
import { StepSlider, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { useWidget } from '../../kit/context.ts';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { placed } from '../../kit/limits.ts';
import { More } from '../../kit/More.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { Equations, Listing, Variables } from './Desk.tsx';
import { LinePlayer, PACES, type Pace } from './LinePlayer.tsx';
import { run, type Run } from './model.ts';
import { sayPair } from './numbers.ts';
import { params, STEPS, type State, type View } from './params.ts';
import type { Words } from './strings.en.ts';
import {
  captionOf,
  planeDescription,
  scaleCaption,
  scaleTable,
  tableOf,
  updatesCaption,
  updatesDescription,
} from './words.ts';

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  conclude: ({ run }, words) => captionOf(run, words),
});
/** The same widget where its figure is what a factor before the loss changes. */
const scaled = defineWidget({
  ...widget,
  table: ({ run }, words: Words) => scaleTable(run, words),
  conclude: ({ run }, words) => scaleCaption(run, words).join(' '),
});
const plane = await lazyPlot(async () => (await import('./plot.ts')).plane);
const updates = await lazyPlot(async () => (await import('./plot-updates.ts')).updates);
const paths = await lazyPlot(async () => (await import('./plot-scale.ts')).paths);

const stepsOf = ({ step }: State): Steps => ({ step, steps: STEPS });

const SHOWS: Readonly<Record<View, () => ReactNode>> = {
  line: () => <Lines />,
  updates: () => (
    <>
      <Updates />
      <More sources={sourcesOf(() => import('./sources.ts'), 'updates')}>
        <Settings />
      </More>
    </>
  ),
  scale: () => (
    <>
      <Figure<State, Run, Words>
        plot={paths}
        form="alone"
        name={(_, words) => words['scale.name']}
        caption={({ run }, words) => scaleCaption(run, words)}
      >
        <Param name="scale" />
      </Figure>
      <More sources={sourcesOf(() => import('./sources.ts'), 'scale')}>
        <Settings />
      </More>
    </>
  ),
};

/** Adam on two parameters: its lines, its steps, and what it makes of a loss that is multiplied. */
export const AdamStepper = ({ view = 'line', ...props }: IslandProps<State, Words, View>) => {
  const Shows = SHOWS[view];
  return (
    <Widget
      of={view === 'scale' ? scaled : widget}
      {...props}
      title={props.words[`title.${view}`]}
      heading={view === 'scale' ? 'h2' : 'h3'} // it stands before the lesson's first section
    >
      <Shows />
    </Widget>
  );
};

/** A line of Algorithm 1 at a time: plot, code and equation together, the variables beside them where there is room. */
function Lines() {
  const { words } = useWidget<State, Run, Words>();
  const [pace, setPace] = useState<Pace>('line');
  return (
    <>
      <div className="bench">
        <Plane>
          <LinePlayer pace={pace}>
            <StepSlider of={stepsOf} />
          </LinePlayer>
        </Plane>
        <div className="desk">
          <Equations />
          <Listing />
          <Variables />
        </div>
      </div>
      <More sources={sourcesOf(() => import('./sources.ts'), 'line')}>
        <Variables />
        <Choice
          legend={words['legend.pace']}
          value={pace}
          onChange={setPace}
          options={PACES.map((value) => ({ value, label: words[`pace.${value}`] }))}
        />
        <Settings />
        <Param name="scale" />
      </More>
    </>
  );
}

/** The loss from above with the run on it; the start can be dragged, tapped into place or moved by keys. */
function Plane({ children }: { readonly children: ReactNode }) {
  const { store } = useWidget<State, Run, Words>();
  return (
    <Figure<State, Run, Words>
      plot={plane}
      form="alone"
      name={(_, words) => words['plane.name']}
      caption={({ run }, words) => captionOf(run, words)}
      describe={({ run }, words) => planeDescription(run, words)}
      handle={{
        at: ({ state }) => [state.x, state.y],
        label: ({ x, y }, words) => fill(words['handle.start'], { at: sayPair([x, y]) }),
        // Three decimals are finer than a pixel, and short in the address.
        onMove: (x, y) =>
          store.set({ x: placed(params.table.x, x, 3), y: placed(params.table.y, y, 3) }),
        keyStep: [0.5, 0.5],
      }}
    >
      {children}
    </Figure>
  );
}

/** Update ÷ α of both parameters at each step; a press or a drag moves the step under the cursor. */
function Updates() {
  const go = useGo(stepsOf);
  return (
    <Figure<State, Run, Words>
      plot={updates}
      form="beside"
      name={(_, words) => words['updates.name']}
      caption={({ run }, words) => updatesCaption(run, words)}
      describe={({ run }, words) => updatesDescription(run, words)}
      onPick={(x) => go(Math.max(x, 1))}
    >
      <StepSlider of={stepsOf} />
    </Figure>
  );
}

/** The numbers of the formula, then those of the loss. */
function Settings() {
  const { words } = useWidget<State, Run, Words>();
  const degrees = ({ state }: { readonly state: State }) =>
    fill(words['say.degrees'], { value: state.rotation });
  return (
    <div className="row">
      {(['lr', 'beta1', 'beta2', 'eps', 'kappa'] as const).map((name) => (
        <Param key={name} name={name} />
      ))}
      <Param name="rotation" say={degrees} />
    </div>
  );
}
