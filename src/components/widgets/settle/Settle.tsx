import { useParam } from '../../kit/context.ts';
import { Param } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { run, type Run } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.ts';
import { say, tableOf } from './words.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).distanceAndSize);

export const widget = defineWidget({
  params,
  run,
  conclude: say,
  table: (shown, words: Words) => tableOf(shown, words),
});

/** How near the minimum a run comes, and what happens once its step size has grown past the line. */
export const Settle = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <Figure<State, Run, Words>
      plot={plot}
      form="tall"
      name={({ state }, words) => words[`figure.${state.rule}`]}
      caption={say}
    >
      <Controls />
    </Figure>
    <More sources={sourcesOf(() => import('./sources.ts'))} />
  </Widget>
);

/** Adam's sliders, or RMSProp's, whose v may forget faster. */
function Controls() {
  const rule = useParam<State['rule']>('rule');
  return ['lr', rule === 'adam' ? 'eps' : 'beta'].map((name) => <Param key={name} name={name} />);
}
