import { useParam, useWidget } from '../../kit/context.ts';
import { Choice } from '../../kit/controls/Choice.tsx';
import { Param } from '../../kit/controls/Param.tsx';
import type { IslandProps } from '../../kit/island/island.ts';
import { Table } from '../../kit/Table.tsx';
import { Widget } from '../../kit/Widget.tsx';
import { lab, LabPlot, Values } from './LabPlot.tsx';
import { Loop } from './Loop.tsx';
import type { Lab } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

const OFFERED: readonly State['stream'][] = ['constant', 'ramp', 'normal'];

/** The lab's face on the landing page: the loop, the plot it draws, its last value, one stream and one decay to change. */
export const Opening = (props: IslandProps<State, Words>) => (
  <Widget of={lab} {...props} title={props.words.title} className="opening" heading="h2">
    <div className="opening-code">
      <Loop whole />
      <div className="controls">
        <Stream />
        <Param name="beta2" />
      </div>
    </div>
    <div className="opening-plot">
      <LabPlot brief />
      <Values />
      <Table />
    </div>
  </Widget>
);

/** The streams that need nothing besides, and whichever a link has brought. */
function Stream() {
  const { store, words } = useWidget<State, Lab, Words>();
  const stream = useParam<State['stream']>('stream');
  const offered = OFFERED.includes(stream) ? OFFERED : [...OFFERED, stream];
  return (
    <Choice
      legend={words['legend.stream']}
      value={stream}
      onChange={(chosen) => store.set({ stream: chosen })}
      options={offered.map((value) => ({ value, label: words[`stream.${value}`] }))}
    />
  );
}
