import { Param } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import type { Shown } from '../../kit/store.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { count, short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { run, type Run } from './model.ts';
import { LOOKS, params, type State } from './params.ts';
import type { Words } from './strings.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).lengths);

/** How long the first steps are, and from when RAdam is Adam. */
function say({ state: { over }, run: { most, radamFrom } }: Shown<State, Run>, words: Words) {
  const longest = { over: count(over), most: short(most.length), t: count(most.t) };
  const radam = radamFrom === null ? words.radamNever : words.radamFrom;
  return `${fill(over === 1 ? words.none : words.some, longest)} ${fill(radam, { radam: count(radamFrom) })}`;
}

export const widget = defineWidget({
  params,
  run,
  conclude: say,
  table: ({ run: { lengths } }, words: Words) => ({
    columns: [words['table.step'], words.corrected, words.uncorrected, words.radam],
    rows: lengths.map(({ corrected, uncorrected, radam }, i) => [
      LOOKS[i] ?? NaN,
      corrected,
      uncorrected,
      Number.isFinite(radam) ? radam : '',
    ]),
    print: (value) => short(value, 4),
  }),
});

/** How long steps are at the beginning: what correction, warmup and rectification make of them. */
export const Warmup = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <Figure<State, Run, Words> plot={plot} name={() => props.words.title} caption={say}>
      <Param name="beta2" />
      <Param name="over" />
    </Figure>
    <More
      sources={sourcesOf(() => import('./sources.ts'))}
      caption={(_, words: Words) => words['table.caption']}
    />
  </Widget>
);
