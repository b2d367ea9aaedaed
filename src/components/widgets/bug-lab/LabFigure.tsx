import type { IslandProps } from '../../kit/island/island.ts';
import { Table } from '../../kit/Table.tsx';
import { StillWidget } from '../../kit/Widget.tsx';
import { lab, LabPlot } from './LabPlot.tsx';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

/** One state of the lab as a figure in a text, with its numbers, no script. */
export const LabFigure = (props: Omit<IslandProps<State, Words>, 'address'>) => (
  <StillWidget of={lab} {...props} className="lab-figure">
    <LabPlot />
    <Table />
  </StillWidget>
);
