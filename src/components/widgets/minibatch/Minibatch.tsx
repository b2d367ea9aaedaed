import { Param, ParamRow, Toggle } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { EVERY } from '../../../lib/experiments/minibatch.ts';
import { METHODS, run, type Run } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.ts';
import { namesOf, say } from './words.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).losses);

/** The loss has its last digit near 1e-16, and browsers differ there: what is above the minimum, or by rounding under it, has only those before it. */
const digitsOf = (above: number): number => {
  const digits = Math.floor(Math.log10(Math.abs(above) / 1e-15));
  return digits > 1 ? Math.min(5, digits) : 1;
};

export const widget = defineWidget({
  params,
  run,
  conclude: say,
  table: ({ state, run }, words: Words) => ({
    columns: [words['table.step'], ...METHODS.map((method) => namesOf(state, words)[method])],
    print: (value) => short(value, digitsOf(value)),
    rows: Array.from(run.ball.mean, (_, i) => [
      i * EVERY,
      ...METHODS.map((method) => run[method].mean[i] ?? NaN),
    ]),
  }),
});

/** Stochastic descent on a loss that is no bowl, with momentum and without. */
export const Minibatch = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <Figure<State, Run, Words> plot={plot} name={() => props.words.title} caption={say}>
      <Param name="batch" />
      <Param name="beta" />
      <Toggle name="compare" on="on" />
    </Figure>
    <More sources={sourcesOf(() => import('./sources.ts'))}>
      <ParamRow names={['lr', 'seed']} />
    </More>
  </Widget>
);
