import type { ReactNode } from 'react';

import { STEPS, type Corrected } from '../../../lib/experiments/bias-correction.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { Choice } from '../../kit/controls/Choice.tsx';
import { Param, ParamRow } from '../../kit/controls/Param.tsx';
import { Player, StepSlider, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { useParam, useSettled, useShown, useWidget } from '../../kit/context.ts';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import { Swatch } from '../../kit/figure/Swatch.tsx';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { NoBreak } from '../../kit/words/NoBreak.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Steady } from '../../kit/Steady.tsx';
import type { Shown } from '../../kit/store.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { rollStep, run, type Lines, type Run } from './model.ts';
import { NEAR_ONE, params, VIEWS, type State, type View } from './params.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from '../../kit/figure/corrected.ts';
import { CAPTION, descriptionOf, meaningOf, tableOf } from './words.ts';
import { nearestTime, nextTime, STEP_TRACK } from './times.ts';

/** The view that a link of the time of one widget speaks of. */
const linked = ({ view, noise }: State): View =>
  view === 'factor' && noise === 'on' ? 'random' : view;

export const widget = defineWidget({
  params,
  run,
  table: ({ state, run }, words: Words) => tableOf(linked(state), run, words),
  conclude: (shown, words) => CAPTION[linked(shown.state)](shown, words),
});
/** The widget as one of its views has it. */
const viewed = (view: View): typeof widget => ({
  ...widget,
  table: ({ run }, words) => tableOf(view, run, words),
  conclude: CAPTION[view],
});
const OF = Object.fromEntries(VIEWS.map((view) => [view, viewed(view)])) as Readonly<
  Record<View, typeof widget>
>; // one entry a view

const PLOT = {
  factor: await lazyPlot(async () => (await import('./plot.ts')).factor),
  random: await lazyPlot(async () => (await import('./plot.ts')).random),
  sparse: await lazyPlot(async () => (await import('./plot.ts')).sparse),
  balls: await lazyPlot(async () => (await import('./plot-balls.ts')).balls),
  schedule: await lazyPlot(async () => (await import('./plot-schedule.ts')).schedule),
} as const;

const stepsOf = ({ step }: State): Steps => ({ step, steps: STEPS });
/** The balls stand where the steps before this one have led. */
const rollOf = ({ step }: State): Steps => ({ step: rollStep(step), steps: rollStep(STEPS) });
const useWords = () => useWidget<State, Run, Words>();

const Step = () => <StepSlider of={stepsOf} track={STEP_TRACK} />;

/** What each view has at hand, and what it has folded. */
const SHOWS: Readonly<Record<View, () => ReactNode>> = {
  factor: () => (
    <>
      <Corrections />
      <Param name="beta2" />
      <Step />
    </>
  ),
  balls: () => (
    <>
      <Player of={rollOf} perSecond={() => 5} />
      <Param name="lr" />
    </>
  ),
  random: () => (
    <>
      <Param name="mean" />
      <Param name="beta2" />
    </>
  ),
  sparse: () => (
    <>
      <NearOne />
      <Param name="lr" />
    </>
  ),
  schedule: () => (
    <>
      <Param name="beta2" />
      <Step />
    </>
  ),
};
const FOLDS: Readonly<Record<View, () => ReactNode>> = {
  factor: () => (
    <>
      <Player of={stepsOf} next={nextTime} track={STEP_TRACK} />
      <Param name="beta1" />
      <Told kind="factor" />
    </>
  ),
  balls: () => <ParamRow names={['beta1', 'beta2']} />,
  random: () => (
    <>
      <Corrections />
      <Step />
      <ParamRow names={['beta1', 'runs', 'seed']} />
      <Budget of="budget" />
      <Rested kind="random" />
    </>
  ),
  sparse: () => (
    <>
      <Corrections />
      <Step />
      <ParamRow names={['beta1', 'beta2', 'runs', 'seed']} />
      <Chance />
      <Budget of="budget.sparse" />
      <Rested kind="sparse" />
    </>
  ),
  schedule: () => <Param name="beta1" />,
};

/** How large Adam's step is with no correction, with half of it and with all of it, and what follows from that. */
export const BiasCorrection = ({ view = 'factor', ...props }: IslandProps<State, Words, View>) => {
  const [Hand, Folded] = [SHOWS[view], FOLDS[view]];
  return (
    <Widget of={OF[view]} {...props} title={props.words[`title.${view}`]}>
      <Drawn view={view}>
        <Hand />
      </Drawn>
      {view === 'sparse' && <SparseCaption />}
      <More
        sources={sourcesOf(() => import('./sources.ts'), view)}
        caption={(_, words: Words) => words[`title.${view}`]}
      >
        <Folded />
      </More>
    </Widget>
  );
};

/** A press on the figure moves the cursor to the drawn step nearest to it; balls have none. */
function Drawn({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const go = useGo(stepsOf);
  return (
    <Figure<State, Run, Words>
      plot={PLOT[view]}
      form={view === 'factor' ? 'beside' : 'alone'}
      name={(_, words) => words[`figure.name.${view}`]}
      describe={({ run }, words) => descriptionOf(view, run, words)}
      {...(view !== 'sparse' && { caption: CAPTION[view] })}
      {...(view !== 'balls' && { onPick: (x: number) => go(nearestTime(x)) })}
    >
      {children}
    </Figure>
  );
}

/** Thousands of random steps are behind it: it waits until nothing moves. */
function SparseCaption() {
  const { store, words } = useWords();
  const text = useSettled(store.shown, (shown) => CAPTION.sparse(shown, words));
  return (
    <Steady className="caption">
      <NoBreak text={text} />
    </Steady>
  );
}

/** Which lines are drawn, each named with its swatch. */
function Corrections() {
  const { words } = useWords();
  return (
    <Param
      name="show"
      option={(corrected: Corrected) => (
        <>
          <Swatch style={STYLE[corrected]} /> <b>{words[`short.${corrected}`]}</b>
        </>
      )}
    />
  );
}

function Chance() {
  const { words } = useWords();
  const sayChance = ({ state: { chance } }: { state: State }) =>
    fill(words['say.chance'], { value: chance, every: Math.round(1 / chance) });
  return <Param name="chance" say={sayChance} />;
}

/** β2 nearer and nearer to 1. */
function NearOne() {
  const { store, words } = useWords();
  return (
    <Choice
      legend={words['legend.near-one']}
      value={String(useParam('beta2'))}
      onChange={(value) => store.set({ beta2: Number(value) })}
      options={NEAR_ONE.map((value) => ({ value, label: value }))}
    />
  );
}

/** How many random runs of how many steps are behind what is drawn. */
function Budget({ of }: { readonly of: 'budget' | 'budget.sparse' }) {
  const { words } = useWords();
  const [runs, seed] = [useParam<number>('runs'), useParam<number>('seed')];
  return <p className="budget">{fill(words[of], { runs, seed, steps: STEPS })}</p>;
}

interface OfKind {
  readonly kind: Lines['kind'];
}

/** Numbers that follow while something moves. */
const Told = ({ kind }: OfKind) => <Numbers lines={useShown<State, Run>().run[kind]} />;

/** Numbers of random runs, which follow once nothing moves. */
function Rested({ kind }: OfKind) {
  const { store } = useWords();
  return <Numbers lines={useSettled(store.shown, ({ run }: Shown<State, Run>) => run[kind])} />;
}

/** The values under the cursor, with every way to correct, and what they mean in words. */
function Numbers({ lines }: { readonly lines: Lines }) {
  const { words } = useWords();
  const { kind, step, at, series } = lines;
  return (
    <Readout
      title={fill(words[kind === 'sparse' ? 'readout.sparse' : 'readout.factor'], { step })}
      values={series.map((each) => ({
        name: each.corrected,
        title: (
          <>
            <Swatch style={STYLE[each.corrected]} /> {words[`name.${each.corrected}`]}{' '}
            <small>{words[`about.${each.corrected}`]}</small>
          </>
        ),
        value: each.values[at] ?? NaN,
        words: meaningOf(each, lines, words),
      }))}
    />
  );
}
