import type { ReactNode } from 'react';

import { fill } from '../../../lib/i18n/template.ts';
import { useParam, useShown, useWidget } from '../../kit/context.ts';
import { Param, ParamRow } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Caption, Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { short } from '../../kit/words/say.ts';
import { CASES } from './cases.ts';
import { run, type Run } from './model.ts';
import { drawn, gradientsOf, params, settingOf, type State, type View } from './params.ts';
import type { Words } from './strings.en.ts';
import { CAPTION, isTurned, originOf, tableOf } from './words.ts';

const streamPlot = await lazyPlot(async () => (await import('./plot.ts')).stream);
const matrixPlot = await lazyPlot(async () => (await import('./plot.ts')).matrix);
const tracePlot = await lazyPlot(async () => (await import('./plot.ts')).trace);

export const widget = defineWidget({
  params,
  run,
  table: (shown, words: Words) => tableOf('design', shown, words),
  conclude: CAPTION.design,
});
const OF: Readonly<Record<View, typeof widget>> = {
  design: widget,
  traces: {
    ...widget,
    table: (shown, words) => tableOf('traces', shown, words),
    conclude: CAPTION.traces,
  },
};
const BODY: Readonly<Record<View, () => ReactNode>> = { design: Design, traces: Traces };

/** Bugs of real projects: a test to design that tells them apart, and traces to name blind. */
export const Museum = ({ view = 'design', ...props }: IslandProps<State, Words, View>) => {
  const Body = BODY[view];
  return (
    <Widget of={OF[view]} {...props} title={props.words[`title.${view}`]}>
      <Body />
    </Widget>
  );
};

const GRADIENTS = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'];
const gradient = (state: State): number => gradientsOf(state)[settingOf(state) - 1] ?? NaN;

/** The gradients to draw, and the matrix that follows. */
function Design() {
  const { store, words } = useWidget<State, Run, Words>();
  return (
    <>
      <div className="pair">
        <div>
          <Figure<State, Run, Words>
            plot={streamPlot}
            form="lower"
            name={() => words['figure.stream']}
            handle={{
              at: ({ state }) => [settingOf(state), gradient(state)],
              label: (state) =>
                fill(words['handle.gradient'], { k: settingOf(state), g: short(gradient(state)) }),
              onMove: (x, y, state) => {
                store.set(drawn(x, y, state));
              },
              keyStep: [1, 5],
            }}
          />
          <div className="hand">
            <Param name="count" />
          </div>
        </div>
        <Figure<State, Run, Words>
          plot={matrixPlot}
          form="high"
          name={() => words['figure.matrix']}
          describe={CAPTION.design}
        />
      </div>
      <Caption say={CAPTION.design} />
      <More sources={sourcesOf(() => import('./sources.ts'))}>
        <ParamRow names={GRADIENTS} />
      </More>
    </>
  );
}

/** A trace, what the reader takes it for, and the card turned over. */
function Traces() {
  const { words } = useWidget<State, Run, Words>();
  return (
    <>
      <Figure<State, Run, Words>
        plot={tracePlot}
        form="beside"
        name={() => words['figure.trace']}
        caption={CAPTION.traces}
      >
        <Cards />
        <Param name="guess" />
      </Figure>
      <Back />
      <More />
    </>
  );
}

/** The card on show: the one before, the next, round and round, and its back. */
function Cards() {
  const { store, words } = useWidget<State, Run, Words>();
  const card = useParam<number>('card');
  const turned = useParam<number>('turned') === card;
  const most = CASES.length;
  return (
    <div role="group" className="cards" aria-label={words['field.card']}>
      <button
        type="button"
        aria-label={words['card.before']}
        onClick={() => store.set({ card: ((card + most - 2) % most) + 1 })}
      >
        ←
      </button>
      <output>{fill(words['card.of'], { card, most })}</output>
      <button
        type="button"
        aria-label={words['card.next']}
        onClick={() => store.set({ card: (card % most) + 1 })}
      >
        →
      </button>
      <button type="button" onClick={() => store.set({ turned: turned ? 0 : card })}>
        {words[turned ? 'turn.back' : 'turn.over']}
      </button>
    </div>
  );
}

/** The back of a card: where to read about it, since when, the line and what mends it. */
function Back() {
  const { words } = useWidget<State, Run, Words>();
  const shown = useShown<State, Run>();
  if (!isTurned(shown.state)) return null;
  const { exhibit, code } = shown.run.card;
  const [href] = exhibit.sources;
  const origin = originOf(shown, words);
  return (
    <dl className="back">
      <dt>{words['back.source']}</dt>
      <dd>
        {href === undefined ? origin : <a href={href}>{origin}</a>}
        {exhibit.reported !== undefined && (
          <>
            {' · '}
            <time dateTime={exhibit.reported}>{exhibit.reported}</time>
          </>
        )}
      </dd>
      {code.wrong !== undefined && <Line name={words['back.wrong']} code={code.wrong} />}
      <Line
        name={words[code.wrong === undefined ? 'back.nothing' : 'back.fix']}
        code={code.right}
      />
    </dl>
  );
}

const Line = ({ name, code }: { readonly name: string; readonly code: string }) => (
  <>
    <dt>{name}</dt>
    <dd>
      <pre>
        <code>{code}</code>
      </pre>
    </dd>
  </>
);
