import { useState } from 'react';

import { Choice } from '../../kit/controls/Choice.tsx';
import { Param } from '../../kit/controls/Param.tsx';
import { StepSlider, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { Reset } from '../../kit/controls/Reset.tsx';
import { usePlayback } from '../../kit/controls/use-playback.ts';
import { usePart, useStatus, useWidget } from '../../kit/context.ts';
import { Export } from '../../kit/export/Export.tsx';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { placed } from '../../kit/limits.ts';
import { Table } from '../../kit/Table.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { Equations, Listing, Variables } from './Desk.tsx';
import { cursorAfter, LAST, linesRun, run, type Run } from './model.ts';
import { sayPair } from './numbers.ts';
import { params, STEPS, type State } from './params.ts';
import type { Words } from './strings.en.ts';
import {
  tableOf,
  captionOf,
  planeDescription,
  updatesCaption,
  updatesDescription,
} from './words.ts';

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  conclude: ({ run }, words) => captionOf(run, words),
});
const plane = await lazyPlot(async () => (await import('./plot.ts')).plane);
const updates = await lazyPlot(async () => (await import('./plot-updates.ts')).updates);

const stepsOf = ({ step }: State): Steps => ({ step, steps: STEPS });

/** Adam on two parameters, a line of Algorithm 1 at a time: code, equation, variables and plot together. */
export const AdamStepper = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <p className="ask">{props.words.ask}</p>
    <div className="bench">
      <Plane />
      <div className="desk">
        <Listing />
        <Equations />
        <Variables />
      </div>
    </div>
    <CursorPlayer />
    <div className="bench below">
      <Updates />
      <Controls />
      <Table />
      <Export />
    </div>
  </Widget>
);

/** The loss from above with the run on it; the start can be dragged, tapped into place or moved by keys. */
function Plane() {
  const { store } = useWidget<State, Run, Words>();
  return (
    <Figure<State, Run, Words>
      plot={plane}
      form="pair"
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
    />
  );
}

/** Update ÷ α of both parameters at each step; a press or a drag moves the step under the cursor. */
function Updates() {
  const go = useGo(stepsOf);
  return (
    <Figure<State, Run, Words>
      plot={updates}
      form="pair"
      name={(_, words) => words['updates.name']}
      caption={({ run }, words) => updatesCaption(run, words)}
      describe={({ run }, words) => updatesDescription(run, words)}
      onPick={(x) => go(Math.max(x, 1))}
    />
  );
}

/** Everything a reader can set but the cursor and the start: first the formula's numbers, then the loss's. */
function Controls() {
  const { words } = useWidget<State, Run, Words>();
  const degrees = ({ state }: { readonly state: State }) =>
    fill(words['say.degrees'], { value: state.rotation });
  return (
    <div className="controls">
      <div className="row">
        {(['lr', 'beta1', 'beta2', 'eps', 'kappa'] as const).map((name) => (
          <Param key={name} name={name} />
        ))}
        <Param name="rotation" say={degrees} />
      </div>
      <Reset />
    </div>
  );
}

const PACES = ['line', 'step'] as const;
type Pace = (typeof PACES)[number];
/** Lines or steps a second. */
const PER_SECOND: Readonly<Record<Pace, number>> = { line: 1.5, step: 6 };

/** Moves the cursor: a line or a step back and forward, to the start, to any step, or by itself. */
function CursorPlayer() {
  const { words } = useWidget<State, Run, Words>();
  const [pace, setPace] = useState<Pace>('line');
  return (
    <div className="player">
      <Buttons pace={pace} />
      <StepSlider of={stepsOf} />
      <Choice
        legend={words['legend.pace']}
        value={pace}
        onChange={setPace}
        options={PACES.map((value) => ({ value, label: words[`pace.${value}`] }))}
      />
    </div>
  );
}

function Buttons({ pace }: { readonly pace: Pace }) {
  const { store, words } = useWidget<State, Run, Words>();
  const playing = useStatus('playing');
  const lines = usePart(store.state, linesRun);
  const { step } = cursorAfter(lines);
  const ends = { line: [lines <= 0, lines >= LAST], step: [step <= 0, step >= STEPS] } as const;
  const move = (by: Pace, sign: 1 | -1) =>
    store.set(by === 'line' ? cursorAfter(lines + sign) : { step: step + sign });
  usePlayback({
    playing,
    ended: ends[pace][1],
    perSecond: PER_SECOND[pace],
    onStep: () => move(pace, 1),
    onEnd: () => store.play(false),
  });
  const toStart = () => store.set(cursorAfter(0));
  const toggle = () => {
    if (!playing && ends[pace][1]) toStart();
    store.play(!playing);
  };
  const button = (name: string, sign: string, off: boolean, act: () => void) => (
    <button
      type="button"
      aria-label={name}
      title={name}
      disabled={off}
      onClick={() => {
        store.play(false);
        act();
      }}
    >
      {sign}
    </button>
  );
  return (
    <div className="player-buttons">
      <button type="button" className="play" onClick={toggle}>
        {words[playing ? 'player.pause' : 'player.play']}
      </button>
      {button(words['player.start'], '|←', false, toStart)}
      {PACES.map((by) => (
        <span key={by} className="by">
          <span aria-hidden="true">{words[`cursor.${by}`]}</span>
          {button(words[`cursor.${by}-back`], '←', ends[by][0], () => move(by, -1))}
          {button(words[`cursor.${by}-forward`], '→', ends[by][1], () => move(by, 1))}
        </span>
      ))}
    </div>
  );
}
