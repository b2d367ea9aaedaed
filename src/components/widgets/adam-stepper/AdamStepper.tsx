import { useRef } from 'react';

import { DataTable } from '../../figure/DataTable.tsx';
import { ExportMenu } from '../../figure/ExportMenu.tsx';
import { WidgetFace } from '../../figure/WidgetFace.tsx';
import { Controls } from './Controls.tsx';
import { CursorButtons } from './CursorButtons.tsx';
import { Equations } from './Equations.tsx';
import { Listing } from './Listing.tsx';
import { Memory } from './Memory.tsx';
import { Plane } from './Plane.tsx';
import { stepperCodec, type StepperState } from './state.ts';
import type { StepperStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { Updates } from './Updates.tsx';
import { useStepper } from './use-stepper.ts';
import { captionOf } from './words.ts';

export interface StepperProps {
  readonly strings: StepperStrings;
  readonly initial: StepperState;
  /** Whether the page's address carries this stepper's state; one a page. */
  readonly address: boolean;
}

/** Adam on two parameters, a line of Algorithm 1 at a time: code, equation, memory and plot together. */
export function AdamStepper({ strings, initial, address }: StepperProps) {
  const root = useRef<HTMLElement>(null);
  const stepper = useStepper(initial, address, root);
  const { run, state } = stepper;
  const table = () => tableOf(run, strings);
  return (
    <WidgetFace
      widget={stepper}
      strings={strings}
      root={root}
      name="adam-stepper"
      title={strings.title}
      conclusion={captionOf(run, state, strings)}
    >
      <p className="ask">{strings.ask}</p>
      <div className="bench">
        <Plane stepper={stepper} strings={strings} />
        <div className="desk">
          <Listing stepper={stepper} strings={strings} />
          <Equations run={run} state={state} strings={strings} />
          <Memory run={run} state={state} strings={strings} />
        </div>
      </div>
      <CursorButtons stepper={stepper} strings={strings} />
      <div className="bench below">
        <Updates stepper={stepper} strings={strings} />
        <Controls stepper={stepper} strings={strings} />
        <DataTable
          summary={strings['table.summary']}
          caption={strings['table.caption']}
          data={table}
          live={stepper.live}
        />
        <ExportMenu
          widget={stepper}
          name="adam-stepper"
          codec={stepperCodec}
          initial={initial}
          root={root}
          table={table}
          strings={strings}
        />
      </div>
    </WidgetFace>
  );
}
