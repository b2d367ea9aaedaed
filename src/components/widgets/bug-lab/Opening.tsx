import { useRef } from 'react';

import { Choice } from '../../figure/Choice.tsx';
import { FieldSlider } from '../../figure/FieldSlider.tsx';
import type { LabProps } from './BugLab.tsx';
import { Face } from './Face.tsx';
import { FIELDS } from './fields.ts';
import { LabPlot, LabTable } from './LabPlot.tsx';
import { Loop } from './Loop.tsx';
import { Readout } from './Readout.tsx';
import type { StreamName } from './state.ts';
import { useLab } from './use-lab.ts';

const OFFERED: readonly StreamName[] = ['constant', 'ramp', 'normal'];

/** The lab's face on the landing page: the loop, the plot it draws, its last value, one stream and one decay to change. */
export function Opening({ strings, initial, address }: LabProps) {
  const root = useRef<HTMLElement>(null);
  const lab = useLab(initial, address, root);
  const { stream } = lab.state;
  const offered = OFFERED.includes(stream) ? OFFERED : [...OFFERED, stream];

  return (
    <Face lab={lab} strings={strings} root={root} className="opening" heading="h2">
      <div className="opening-code">
        <Loop lab={lab} strings={strings} />
        <div className="controls">
          <Choice
            legend={strings['legend.stream']}
            value={stream}
            onChange={(chosen) => lab.set({ stream: chosen })}
            options={offered.map((value) => ({ value, label: strings[`stream.${value}`] }))}
          />
          <FieldSlider name="beta2" field={FIELDS.beta2} widget={lab} strings={strings} />
        </div>
      </div>
      <div className="opening-plot">
        <LabPlot shown={lab} strings={strings} frame="half" brief />
        <Readout lab={lab} strings={strings} />
        <LabTable shown={lab} strings={strings} />
      </div>
    </Face>
  );
}
