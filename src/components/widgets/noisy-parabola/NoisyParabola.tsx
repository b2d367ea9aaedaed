import { fill } from '../../../lib/i18n/template.ts';
import { Param, Toggle } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import type { Shown } from '../../kit/store.ts';
import { More } from '../../kit/More.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { params, run, type Run, type State } from './params.ts';
import type { Words } from './strings.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).distances);
const say = ({ state, run }: Shown<State, Run>, words: Words) =>
  fill(words[`caption.${state.schedule}`], {
    rms: short(run.half.rms),
    end: short(run.rms.at(-1) ?? NaN),
    floor: short(run.floor),
  });

/** Every second stretch has a row, a hundred steps apart. */
const EACH = 2;

export const widget = defineWidget({
  params,
  run,
  conclude: say,
  table: ({ run }, words: Words) => ({
    columns: [words['table.step'], words.rms, words.one],
    print: (value) => short(value, 5),
    rows: Array.from(run.rms, (_, i) => i)
      .filter((i) => i % EACH === 0)
      .map((i) => [run.t[i] ?? NaN, run.rms[i] ?? NaN, run.one[i] ?? NaN]),
  }),
});

/** How near noise lets Adam come, and what a learning rate that falls changes. */
export const NoisyParabola = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <Figure<State, Run, Words> plot={plot} name={() => props.words.title} caption={say}>
      <Param name="lr" />
      <Param name="sigma" />
      <Toggle name="schedule" on="linear" />
    </Figure>
    <More sources={sourcesOf(() => import('./sources.ts'))} />
  </Widget>
);
