import { Param } from '../../kit/controls/Param.tsx';
import { Player, type Steps } from '../../kit/controls/Player.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import type { Shown } from '../../kit/store.ts';
import { keepGiven } from '../../kit/training/results.ts';
import { useTraining } from '../../kit/training/use-training.ts';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import { RANKS } from '../../../lib/train/ranks.ts';
import { jobsOf, run, type Run } from './model.ts';
import { EACH, LAST, params, type State } from './params.ts';
import type { Words } from './strings.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).losses);

/** The losses of the most frequent class, the rarest, and all examples, under both rules. */
function say({ run }: Shown<State, Run>, words: Words): string {
  const { t, sgd, adam } = run;
  if (sgd.loss === undefined || adam.loss === undefined) return words['caption.none'];
  const ends = ({ classes }: Run['sgd']) =>
    [classes[0], classes.at(-1)].map((x) => short(x ?? NaN, 2));
  const [[sgdHead, sgdTail], [adamHead, adamTail]] = [ends(sgd), ends(adam)];
  return fill(words.caption, {
    t,
    sgdHead: sgdHead ?? '',
    sgdTail: sgdTail ?? '',
    sgd: short(sgd.loss, 2),
    adamHead: adamHead ?? '',
    adamTail: adamTail ?? '',
    adam: short(adam.loss, 2),
  });
}

export const widget = defineWidget({
  params,
  run,
  conclude: say,
  table: ({ run }, words: Words) => ({
    columns: [words['table.rank'], words.sgd, words.adam],
    rows: RANKS.map((rank, i) => [rank, run.sgd.classes[i] ?? '', run.adam.classes[i] ?? '']),
    print: (value) => short(value, 4),
  }),
});

const stepsOf = ({ step }: State): Steps => ({ step: step ?? LAST, steps: LAST });

/** What each class's loss has become under plain descent and under Adam, by how frequent the class is. */
export function Zipf({ given, ...props }: IslandProps<State, Words>) {
  keepGiven(given);
  return (
    <Widget of={widget} {...props} title={props.words.title}>
      <Training />
      <Figure<State, Run, Words> plot={plot} name={() => props.words.title} caption={say}>
        <Param name="lr" />
        <Param name="adamLr" />
        <Player
          of={stepsOf}
          next={(step) => step + EACH}
          track={linearTrack(0, LAST, EACH)}
          perSecond={() => 6}
        />
      </Figure>
      <More
        sources={sourcesOf(() => import('./sources.ts'))}
        caption={(_, words: Words) => words['table.caption']}
      />
    </Widget>
  );
}

function Training() {
  useTraining(jobsOf);
  return null;
}
