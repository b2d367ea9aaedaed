import { useCallback, useRef } from 'react';

import { Controls } from './Controls.tsx';
import { Cursor } from './Cursor.tsx';
import { Face } from './Face.tsx';
import { LabPlot, LabTable } from './LabPlot.tsx';
import { Loop } from './Loop.tsx';
import { Menu } from './Menu.tsx';
import { Readout } from './Readout.tsx';
import type { LabState } from './state.ts';
import type { LabStrings } from './strings.ts';
import { useLab } from './use-lab.ts';

export interface LabProps {
  readonly strings: LabStrings;
  readonly initial: LabState;
  /** Whether the page's address carries this lab's state; one lab a page. */
  readonly address: boolean;
}

/** The bug lab: one loop, six ways to correct its averages, any gradient. */
export function BugLab({ strings, initial, address }: LabProps) {
  const root = useRef<HTMLElement>(null);
  const lab = useLab(initial, address, root);
  const { set } = lab;
  const steps = lab.run.g.length;
  const onPick = useCallback(
    (x: number) => set({ step: x >= steps - 0.5 ? null : Math.max(Math.round(x), 1) }),
    [set, steps],
  );

  return (
    <Face lab={lab} strings={strings} root={root} className="bug-lab" heading="h3">
      <p className="ask">{strings.ask}</p>
      <LabPlot shown={lab} strings={strings} onPick={onPick} />
      <Cursor lab={lab} strings={strings} />
      <Controls lab={lab} strings={strings} />
      <Readout lab={lab} strings={strings} />
      <Loop lab={lab} strings={strings} />
      <LabTable shown={lab} strings={strings} />
      <Menu lab={lab} root={root} initial={initial} strings={strings} />
    </Face>
  );
}
