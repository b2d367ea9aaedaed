import { Param } from '../../kit/controls/Param.tsx';
import { Player, type Steps } from '../../kit/controls/Player.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import type { Shown } from '../../kit/store.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import { run, type Run } from './model.ts';
import { EACH, HOME, LAST, params, type State } from './params.ts';
import type { Words } from './strings.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).weights);

/** What is left of both weights at the step looked at. */
function say({ state, run: { t, l2, decoupled } }: Shown<State, Run>, words: Words): string {
  const at = (values: Float64Array) => short(values[t] ?? NaN);
  return fill(words.caption, {
    t,
    ratio: state.ratio,
    one: at(l2.one),
    other: at(l2.other),
    awOne: at(decoupled.one),
    awOther: at(decoupled.other),
  });
}

export const widget = defineWidget({
  params,
  run,
  conclude: say,
  table: ({ run: { l2, decoupled } }, words: Words) => ({
    columns: [
      words['table.step'],
      words['l2.one'],
      words['l2.other'],
      words['decoupled.one'],
      words['decoupled.other'],
    ],
    rows: Array.from({ length: LAST / EACH + 1 }, (_, i) => [
      i * EACH,
      ...[l2.one, l2.other, decoupled.one, decoupled.other].map((x) => x[i * EACH] ?? NaN),
    ]),
    print: (value) => short(value, 5),
  }),
});

const stepsOf = ({ step }: State): Steps => ({ step: step ?? HOME, steps: LAST, home: HOME });

/** Two weights whose gradients pull nowhere, and what decay of either kind leaves of them. */
export const Adamw = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <Figure<State, Run, Words> plot={plot} name={() => props.words.title} caption={say}>
      <Param name="ratio" />
      <Player
        of={stepsOf}
        next={(step) => step + EACH}
        track={linearTrack(0, LAST, EACH)}
        perSecond={() => 20}
      />
    </Figure>
    <More
      sources={sourcesOf(() => import('./sources.ts'))}
      caption={(_, words: Words) => words['table.caption']}
    >
      <Param name="decay" />
    </More>
  </Widget>
);
