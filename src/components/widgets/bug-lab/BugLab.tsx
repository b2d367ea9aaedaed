import type { ReactNode } from 'react';

import { useParam, usePart, useWidget } from '../../kit/context.ts';
import { Param, ParamRow } from '../../kit/controls/Param.tsx';
import { StepSlider, useGo, type Steps } from '../../kit/controls/Player.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import type { FormName } from '../../kit/figure/frame.ts';
import { LINE } from '../../kit/figure/palette.ts';
import { Swatch } from '../../kit/figure/Swatch.tsx';
import type { IslandProps } from '../../kit/island/island.ts';
import { More } from '../../kit/More.tsx';
import { Widget } from '../../kit/Widget.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import { lab, LabPlot, Values } from './LabPlot.tsx';
import { Loop } from './Loop.tsx';
import { stepsIn, type Lab } from './model.ts';
import type { State, View } from './params.ts';
import type { Words } from './strings.en.ts';
import { ValuesField } from './ValuesField.tsx';

const stepsOf = (state: State): Steps => {
  const steps = stepsIn(state);
  return { step: Math.min(state.step ?? steps, steps), steps };
};

export { lab as widget };

/** What each view has at hand: the loop beside what it draws, what is drawn, what the loop is fed. */
const SHOWS: Readonly<Record<View, () => ReactNode>> = {
  loop: () => (
    <>
      <StepSlider of={stepsOf} />
      <Loop />
    </>
  ),
  quantity: () => (
    <>
      <Param name="quantity" />
      <Param name="scale" />
      <StepSlider of={stepsOf} />
    </>
  ),
  stream: () => (
    <>
      <Param name="stream" />
      <Own />
      <Param name="beta2" />
      <StepSlider of={stepsOf} />
    </>
  ),
};

/** The bug lab: one loop, six ways to correct its averages, any gradient. */
export const BugLab = ({ view = 'loop', ...props }: IslandProps<State, Words, View>) => {
  const Hand = SHOWS[view];
  return (
    <Widget of={lab} {...props} title={titleOf(view, props)}>
      <Plot form={view === 'quantity' ? 'alone' : 'beside'}>
        <Hand />
      </Plot>
      <More sources={sourcesOf(() => import('./sources.ts'))}>
        <FirstWrong />
        {view !== 'stream' && (
          <>
            <Param name="stream" />
            <Own />
          </>
        )}
        <OfStream />
        <Numbers but={view === 'stream' ? 'beta2' : ''} />
        <Param name="show" option={(value: CorrectionName) => <Correction name={value} />} />
        {view !== 'quantity' && (
          <div className="row">
            <Param name="quantity" />
            <Param name="scale" />
          </div>
        )}
        <Values />
      </More>
    </Widget>
  );
};

/** What a view is called; a page may show several streams. */
const titleOf = (view: View, { words, initial }: IslandProps<State, Words>): string =>
  fill(words[`title.${view}`], { stream: words[`stream.${initial.stream}`] });

/** A press moves the step under the cursor. */
const Plot = (props: { readonly form: FormName; readonly children: ReactNode }) => (
  <LabPlot onPick={useGo(stepsOf)} {...props} />
);

/** Jumps to where the run first goes wrong. */
function FirstWrong() {
  const { store, words } = useWidget<State, Lab, Words>();
  const divergesAt = usePart(store.told, ({ run }) => run.subject.divergesAt);
  return (
    <button
      type="button"
      className="plain"
      disabled={divergesAt === null}
      onClick={() => store.set({ step: divergesAt })}
    >
      {words['readout.first-wrong']}
    </button>
  );
}

/** The reader's own gradients, where they are the stream. */
const Own = () => useParam<State['stream']>('stream') === 'values' && <ValuesField />;

/** What the chosen stream needs besides. */
function OfStream() {
  const stream = useParam<State['stream']>('stream');
  if (stream === 'constant') return <Param name="value" />;
  return stream === 'normal' && <Param name="seed" />;
}

/** The loop's numbers; the reader's own gradients bring their number of steps. */
function Numbers({ but }: { readonly but: string }) {
  const own = useParam<State['stream']>('stream') === 'values';
  const names = ['beta1', 'beta2', 'eps', ...(own ? [] : ['steps'])];
  return <ParamRow names={names.filter((name) => name !== but)} />;
}

function Correction({ name }: { readonly name: CorrectionName }) {
  const { words } = useWidget<State, Lab, Words>();
  return (
    <>
      <Swatch style={LINE[name]} />
      <b>{words[`name.${name}`]}</b> <small>{words[`about.${name}`]}</small>
    </>
  );
}
