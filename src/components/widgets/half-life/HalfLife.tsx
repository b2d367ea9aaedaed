import { Param } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import type { Shown } from '../../kit/store.ts';
import { More } from '../../kit/More.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { params, run, type Run, type State } from './params.ts';
import type { Words } from './strings.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).lengths);
const say = ({ state, run }: Shown<State, Run>, words: Words) =>
  fill(words.caption, { ...state, halfLife: short(run.halfLife), samples: short(run.samples) });

export const widget = defineWidget({
  params,
  run,
  conclude: say,
  table: ({ state, run }, words: Words) => ({
    columns: ['β', words.halfLife, words.samples],
    rows: [[state.beta, run.halfLife, run.samples]],
    print: (value) => short(value, 5),
  }),
});

/** How long an average remembers, and how calm it is: one slider, one plot. */
export const HalfLife = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <Figure<State, Run, Words> plot={plot} name={() => props.words.title} caption={say}>
      <Param name="beta" />
    </Figure>
    <More sources={sourcesOf(() => import('./sources.ts'))} />
  </Widget>
);
