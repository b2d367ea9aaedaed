import { Param, ParamRow, Toggle } from '../../kit/controls/Param.tsx';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import type { Shown } from '../../kit/store.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { EVERY, STEPS } from '../../../lib/experiments/minibatch.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { METHODS, run, type Run } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).losses);

/** Where the shown runs end. */
function say({ state, run }: Shown<State, Run>, words: Words): string {
  const end = ({ mean }: Run['ball']) => short(mean.at(-1) ?? NaN, 2);
  const { plain, ball } = run;
  const said = { steps: STEPS, runs: plain.runs.length, plain: end(plain), ball: end(ball) };
  const both = fill(words.caption, said);
  if (state.compare === 'off') return both;
  const { scaled } = run;
  return `${both} ${fill(words['caption.scaled'], { lr: short(scaled.lr), scaled: end(scaled) })}`;
}

export const widget = defineWidget({
  params,
  run,
  conclude: say,
  table: ({ run }, words: Words) => ({
    columns: [words['table.step'], ...METHODS.map((method) => words[method])],
    rows: Array.from(run.ball.mean, (_, i) => [
      String(i * EVERY),
      ...METHODS.map((method) => numpyFormat(run[method].mean[i] ?? NaN)),
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
    <More>
      <ParamRow names={['lr', 'seed']} />
    </More>
  </Widget>
);
