import { STEPS, type Corrected } from '../../../lib/experiments/bias-correction.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { Choice } from '../../kit/controls/Choice.tsx';
import { Param, ParamRow, Toggle } from '../../kit/controls/Param.tsx';
import { Player, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { Reset } from '../../kit/controls/Reset.tsx';
import { useParam, useShown, useWidget } from '../../kit/context.ts';
import { Export } from '../../kit/export/Export.tsx';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import { Swatch } from '../../kit/figure/Swatch.tsx';
import type { IslandProps } from '../../kit/island/island.ts';
import { Readout } from '../../kit/Readout.tsx';
import { Table } from '../../kit/Table.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { run, type Run } from './model.ts';
import { NEAR_ONE, params, PRESETS, type State } from './params.ts';
import type { Words } from './strings.en.ts';
import { STYLE } from './styles.ts';
import { tableOf, captionOf, descriptionOf, meaningOf } from './words.ts';
import { nearestTime, nextTime, STEP_TRACK } from './times.ts';

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  conclude: captionOf,
});
const plot = await lazyPlot(async () => (await import('./plot.ts')).figure);

const stepsOf = ({ step }: State): Steps => ({ step, steps: STEPS });
const useWords = () => useWidget<State, Run, Words>();

/** How large Adam's step is with no correction, with half of it and with all of it. */
export const BiasCorrection = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <p className="ask">{props.words.ask}</p>
    <Lines />
    <Player of={stepsOf} next={nextTime} track={STEP_TRACK} />
    <div className="controls">
      <Presets />
      <Param name="view" />
      <ParamRow names={['beta1', 'beta2']} />
      <Shown />
      <Experiment />
      <Reset />
    </div>
    <Numbers />
    <Table />
    <Export />
  </Widget>
);

/** A press on the figure moves the cursor to the drawn step nearest to it. */
function Lines() {
  const go = useGo(stepsOf);
  return (
    <Figure<State, Run, Words>
      plot={plot}
      name={({ run }, words) => words[`figure.name.${run.view}`]}
      caption={captionOf}
      describe={({ run }, words) => descriptionOf(run, words)}
      onPick={(x) => go(nearestTime(x))}
    />
  );
}

function Presets() {
  const { store, words } = useWords();
  const { beta1, beta2 } = PRESETS.short;
  return (
    <div className="presets" role="group" aria-label={words['legend.preset']}>
      {(['defaults', 'short', 'sparse'] as const).map((name) => (
        <button key={name} type="button" onClick={() => store.set(PRESETS[name])}>
          {fill(words[`preset.${name}`], name === 'short' ? { beta1, beta2 } : {})}
        </button>
      ))}
    </div>
  );
}

/** Which lines are drawn, each named with its swatch and its formula. */
function Shown() {
  const { words } = useWords();
  return (
    <Param
      name="show"
      option={(corrected: Corrected) => (
        <>
          <Swatch style={STYLE[corrected]} />
          <b>{words[`name.${corrected}`]}</b> <small>{words[`about.${corrected}`]}</small>
        </>
      )}
    />
  );
}

/** What belongs to the view on show. */
const Experiment = () => (useParam('view') === 'factor' ? <Noise /> : <Sparse />);

const Noise = () => (
  <div>
    <Toggle name="noise" on="on" />
    {useParam('noise') === 'on' && (
      <>
        <ParamRow names={['mean', 'runs', 'seed']} />
        <Budget of="budget" />
      </>
    )}
  </div>
);

function Sparse() {
  const { words } = useWords();
  const sayChance = ({ state: { chance } }: { state: State }) =>
    fill(words['say.chance'], { value: chance, every: Math.round(1 / chance) });
  return (
    <>
      <NearOne />
      <div>
        <div className="row">
          <Param name="lr" />
          <Param name="chance" say={sayChance} />
          <Param name="runs" />
          <Param name="seed" />
        </div>
        <Budget of="budget.sparse" />
      </div>
    </>
  );
}

/** β2 again, at the values that the paper tries. */
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

/** The values under the cursor, with every way to correct, and what they mean in words. */
function Numbers() {
  const { words } = useWords();
  const { run } = useShown<State, Run>();
  const { view, step, at, series } = run;
  return (
    <Readout
      title={fill(words[`readout.${view}`], { step })}
      values={series.map((each) => ({
        name: each.corrected,
        title: (
          <>
            <Swatch style={STYLE[each.corrected]} /> {words[`name.${each.corrected}`]}
          </>
        ),
        value: each.values[at] ?? NaN,
        words: meaningOf(each, run, words),
      }))}
    />
  );
}
