import type { CSSProperties } from 'react';

import { useParam, usePart, useShown, useWidget } from '../../kit/context.ts';
import { Param } from '../../kit/controls/Param.tsx';
import { Player, type Steps } from '../../kit/controls/Player.tsx';
import { Reset } from '../../kit/controls/Reset.tsx';
import { Export } from '../../kit/export/Export.tsx';
import { Steady } from '../../kit/Steady.tsx';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { Readout } from '../../kit/Readout.tsx';
import type { Shown } from '../../kit/store.ts';
import { Table } from '../../kit/Table.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { shortPair } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { run, startAt, stepOf, type Run } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.en.ts';
import { tableOf, conclusionOf, lossCaptionOf, say, sayRate } from './words.ts';

export const widget = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  conclude: ({ run }, words) => conclusionOf(run, words),
});
const walkPlot = await lazyPlot(async () => (await import('./plot.ts')).walk);
const lossPlot = await lazyPlot(async () => (await import('./plot-loss.ts')).loss);

const useDescent = () => useWidget<State, Run, Words>();
const stepsOf = (state: State): Steps => ({ step: stepOf(state), steps: state.steps });

/** Plain gradient descent on a parabola or a bowl: where it goes, how its loss falls, and why. */
export const Descent = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words[`title.${props.initial.mode}`]}>
    <p className="ask">{props.words.ask}</p>
    <div className="pair">
      <Walk />
      <Figure<State, Run, Words>
        plot={lossPlot}
        form="pair"
        name={(_, words) => words['figure.loss']}
        caption={({ run }, words) => lossCaptionOf(run, words)}
      />
    </div>
    <Player of={stepsOf} perSecond={(steps) => (steps > 60 ? 20 : 6)} />
    <div className="controls">
      <Param name="mode" />
      <div className="row">
        <div className="lr-field">
          <Param
            name="lr"
            say={({ state, run }: Shown<State, Run>) => sayRate(run, state.lr, props.words)}
          />
          <Limit />
        </div>
        <Bowl />
        <Param name="steps" />
      </div>
      <Rates />
      <Reset />
    </div>
    <Numbers />
    <Table />
    <Export />
  </Widget>
);

/** Where the run goes; its start can be dragged, tapped into place, or moved by the arrow keys. */
function Walk() {
  const { store } = useDescent();
  return (
    <Figure<State, Run, Words>
      plot={walkPlot}
      form="pair"
      name={({ run }, words) => words[`figure.path.${run.mode}`]}
      caption={({ run }, words) => conclusionOf(run, words)}
      handle={{
        at: ({ state: { mode, x, y }, run }) => [x, mode === 'one' ? run.bowl.value([x]) : y],
        label: ({ mode, x, y }, words) => fill(words[`handle.${mode}`], { x: say(x), y: say(y) }),
        onMove: (toX, toY, { mode }) => {
          const { x, y } = startAt(toX, toY);
          store.set(mode === 'one' ? { x } : { x, y });
        },
        keyStep: [0.1, 0.1],
      }}
    />
  );
}

/** The limit of stability, marked under the learning rate's slider and said in words. */
function Limit() {
  const { store, words } = useDescent();
  const limit = usePart(store.told, ({ run }) => run.limit);
  const mark = words[`limit.${usePart(store.told, ({ run }) => run.mode)}`];
  const { track } = params.table.lr;
  const share = track.toTrack(limit) / track.length;
  return (
    <>
      <div className="limit" aria-hidden="true">
        {share > 0 && share < 1 && <span style={{ '--at': share } as CSSProperties}>{mark}</span>}
      </div>
      <Steady className="limit-words">
        {fill(words['limit.words'], { mark, limit: say(limit) })}
      </Steady>
    </>
  );
}

function Bowl() {
  if (useParam('mode') === 'one') return <Param name="curvature" />;
  return (
    <>
      <Param name="kappa" />
      <Param name="rotation" />
    </>
  );
}

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

/** The run at the cursor, and what the learning rate does along each curvature. */
function Numbers() {
  const { words } = useDescent();
  const { mode, moment, points, steps, directions } = useShown<State, Run>().run;
  const { step, point, loss, gradient, slope, stepLength } = moment;
  const one = mode === 'one';
  const lost = step >= points.length;
  const [theta = NaN] = point;
  const entry = (name: string, title: string, value: string) => ({
    name,
    title,
    value: lost ? words['readout.lost'] : value,
  });
  const values = one
    ? [
        entry('theta', words['readout.theta'], say(theta)),
        entry('loss', words['readout.loss'], say(loss)),
        entry('slope', words['readout.gradient'], say(gradient[0] ?? NaN)),
        entry('next', words['readout.next-one'], say(theta * ((directions[0]?.factor ?? NaN) - 1))),
      ]
    : [
        entry('theta', words['readout.theta-two'], shortPair(point)),
        entry('loss', words['readout.loss'], say(loss)),
        entry('slope', words['readout.slope'], say(slope)),
        entry('next', words['readout.next-two'], say(stepLength)),
      ];
  return (
    <Readout
      title={fill(words['readout.title'], { step, steps })}
      values={[
        ...values,
        ...directions.map(({ lambda, product, kind }, i) => ({
          name: `direction-${i}`,
          title: fill(words['readout.product'], { lambda: say(lambda) }),
          value: say(product),
          words: words[`kind.${kind}`],
        })),
      ]}
    />
  );
}
