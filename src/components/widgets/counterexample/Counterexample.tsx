import { Param } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { run } from './model.ts';
import { params, type State, type View } from './params.ts';
import type { Run } from './model.ts';
import type { Words } from './strings.ts';
import { SAID } from './words.ts';

const PLOTS = {
  path: await lazyPlot(async () => (await import('./plot.ts')).path),
  ends: await lazyPlot(async () => (await import('./plot.ts')).ends),
  gap: await lazyPlot(async () => (await import('./plot.ts')).gap),
};

/** The widget as a view shows it. */
const showing = (view: View) =>
  defineWidget({
    params,
    run,
    conclude: SAID[view].say,
    table: (shown, words: Words) => SAID[view].table(shown, words),
  });
const OF = { path: showing('path'), ends: showing('ends'), gap: showing('gap') };
export const widget = OF.path;

/** What each view has at hand, and what it has folded. */
const HAND = { path: 'beta2', ends: 'c', gap: 'beta2' } as const;
const FOLDED = { path: 'c', ends: 'beta2', gap: 'c' } as const;

/** Gradients on which Adam goes to the worst point, and AMSGrad to the best. */
export const Counterexample = ({ view = 'path', ...props }: IslandProps<State, Words, View>) => (
  <Widget of={OF[view]} {...props} title={props.words[`title.${view}`]}>
    <Figure<State, Run, Words>
      plot={PLOTS[view]}
      name={(_, words) => words[`title.${view}`]}
      caption={SAID[view].say}
    >
      <Param name={HAND[view]} />
      <Param name="rules" />
    </Figure>
    <More
      sources={sourcesOf(() => import('./sources.ts'), view)}
      caption={(_, words: Words) => words[`table.${view}`]}
    >
      <Param name={FOLDED[view]} />
    </More>
  </Widget>
);
