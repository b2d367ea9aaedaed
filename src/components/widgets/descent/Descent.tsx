import type { CSSProperties, ReactNode } from 'react';

import { useParam, usePart, useWidget } from '../../kit/context.ts';
import { Param } from '../../kit/controls/Param.tsx';
import { Player, StepSlider, type Steps } from '../../kit/controls/Player.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Caption, Figure } from '../../kit/figure/Figure.tsx';
import type { FormName } from '../../kit/figure/frame.ts';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import type { Shown } from '../../kit/store.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { run, startAt, stepOf, type Run } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { params, type State, type View } from './params.ts';
import type { Words } from './strings.en.ts';
import {
  captionOf,
  conclusionOf,
  lossCaptionOf,
  raceCaptionOf,
  raceTableOf,
  say,
  sayRate,
  tableOf,
} from './words.ts';

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  conclude: ({ run }, words) => conclusionOf(run, words),
});
/** The same widget where its figure is the race of two learning rates. */
const race = defineWidget({
  ...widget,
  table: ({ run }, words: Words) => raceTableOf(run.race(), words),
  conclude: ({ run }, words) => raceCaptionOf(run.race(), words),
});
const walkPlot = await lazyPlot(async () => (await import('./plot.ts')).walk);
const lossPlot = await lazyPlot(async () => (await import('./plot-loss.ts')).loss);
const racePlot = await lazyPlot(async () => (await import('./plot-race.ts')).race);

const useDescent = () => useWidget<State, Run, Words>();
const stepsOf = (state: State): Steps => ({ step: stepOf(state), steps: state.steps });
const pace = (steps: number): number => (steps > 60 ? 20 : 6);
const caption = ({ run }: Shown<State, Run>, words: Words) => captionOf(run, words);

/** The figures of each view, each with what its sentence moves. */
const SHOWS: Readonly<Record<View, () => ReactNode>> = {
  path: () => (
    <>
      <div className="pair">
        <Walk form="pair" />
        <div>
          <Figure<State, Run, Words>
            plot={lossPlot}
            form="strip"
            name={(_, words) => words['figure.loss']}
            describe={({ run }, words) => lossCaptionOf(run, words)}
          />
          <div className="hand">
            <Rate />
            <Player of={stepsOf} perSecond={pace} />
          </div>
        </div>
      </div>
      <Caption say={caption} />
    </>
  ),
  limit: () => (
    <Walk form="alone">
      <Curved />
      <Rate />
    </Walk>
  ),
  turn: () => (
    <Walk form="alone">
      <Turned />
      <Rate />
    </Walk>
  ),
  best: () => (
    <Figure<State, Run, Words>
      plot={racePlot}
      form="beside"
      name={(_, words) => words['figure.race']}
      caption={({ run }, words) => raceCaptionOf(run.race(), words)}
    >
      <Param name="kappa" />
    </Figure>
  ),
};

/** Plain gradient descent on a parabola or a bowl: where it goes, how its loss falls, and why. */
export const Descent = ({ view = 'path', ...props }: IslandProps<State, Words, View>) => {
  const Shows = SHOWS[view];
  const { mode } = props.defaults ?? props.initial;
  const key = view === 'best' || view === 'turn' ? view : (`${view}.${mode}` as const);
  return (
    <Widget of={view === 'best' ? race : widget} {...props} title={props.words[`title.${key}`]}>
      <Shows />
      <More sources={sourcesOf(() => import('./sources.ts'), view)}>
        {view !== 'best' && <Besides view={view} />}
        {view === 'best' && <Param name="rotation" />}
      </More>
    </Widget>
  );
};

/** All else that a reader can set in the views of one run, and its numbers. */
function Besides({ view }: { readonly view: Exclude<View, 'best'> }) {
  return (
    <>
      <Param name="mode" />
      <div className="row">
        {view !== 'limit' && <Curved />}
        {view !== 'turn' && <Turned />}
        {view !== 'path' && <StepSlider of={stepsOf} />}
        <Param name="steps" />
      </div>
      <Rates />
      <Numbers />
    </>
  );
}

interface WalkProps {
  readonly form: FormName;
  readonly children?: ReactNode;
}

/** Where the run goes; its start can be dragged, tapped into place, or moved by the arrow keys. */
function Walk({ form, children }: WalkProps) {
  const { store } = useDescent();
  return (
    <Figure<State, Run, Words>
      plot={walkPlot}
      form={form}
      name={({ run }, words) => words[`figure.path.${run.mode}`]}
      {...(children ? { caption } : { describe: caption })}
      handle={{
        at: ({ state: { mode, x, y }, run }) => [x, mode === 'one' ? run.bowl.value([x]) : y],
        label: ({ mode, x, y }, words) => fill(words[`handle.${mode}`], { x: say(x), y: say(y) }),
        onMove: (toX, toY, { mode }) => {
          const { x, y } = startAt(toX, toY);
          store.set(mode === 'one' ? { x } : { x, y });
        },
        keyStep: [0.1, 0.1],
      }}
    >
      {children}
    </Figure>
  );
}

/** The learning rate, its limit marked under the slider. */
function Rate() {
  const { words } = useDescent();
  const spoken = ({ state, run }: Shown<State, Run>) => sayRate(run, state.lr, words);
  return (
    <div className="lr-field">
      <Param name="lr" say={spoken} />
      <Limit />
    </div>
  );
}

/** The limit of stability; past an end of the slider an arrow says where it is. */
function Limit() {
  const { store, words } = useDescent();
  const limit = usePart(store.told, ({ run }) => run.limit);
  const mark = words[`limit.${usePart(store.told, ({ run }) => run.mode)}`];
  const { track } = params.table.lr;
  const share = track.toTrack(limit) / track.length;
  const inside = share > 0 && share < 1;
  const place = { '--at': Math.min(Math.max(share, 0), 1) } as CSSProperties;
  return (
    <div className="limit" style={place}>
      {inside && <i aria-hidden="true" />}
      <span>
        {share <= 0 && '← '}
        {fill(words['limit.words'], { mark, limit: say(limit) })}
        {share >= 1 && ' →'}
      </span>
    </div>
  );
}

/** How strongly the bowl is curved: the parabola's curvature, or the ratio of both. */
const Curved = () => <Param name={useParam('mode') === 'one' ? 'curvature' : 'kappa'} />;

/** How far the bowl is turned; a parabola cannot be, it can only be curved. */
const Turned = () => useParam('mode') === 'two' && <Param name="rotation" />;

/** Buttons that set the learning rates theory names. */
function Rates() {
  const { store, words } = useDescent();
  const mode = useParam<State['mode']>('mode');
  const rate = (name: string, of: (run: Run) => number) => (
    <button
      type="button"
      // Eight digits: what a number field can show, and more than any figure here tells apart.
      onClick={() => store.set({ lr: Number(of(run(store.state.get())).toPrecision(8)) })}
    >
      {name}
    </button>
  );
  return (
    <div className="rates" role="group" aria-label={words['legend.set']}>
      <span aria-hidden="true">{words['legend.set']}</span>
      {rate(words[`set.one-step.${mode}`], ({ limit }) => limit / 2)}
      {mode === 'two' && rate(words['set.best'], ({ best }) => best)}
      {rate(fill(words['set.limit'], { mark: words[`limit.${mode}`] }), ({ limit }) => limit)}
    </div>
  );
}
