import { useCallback } from 'react';

import { Figure } from '../../figure/Figure.tsx';
import { Figures } from '../../figure/Figures.tsx';
import { updatesRenderer } from './renderer.ts';
import { STEPS } from './state.ts';
import type { StepperStrings } from './strings.ts';
import type { Stepper } from './use-stepper.ts';
import { updatesCaption, updatesDescription } from './words.ts';

interface UpdatesProps {
  readonly stepper: Stepper;
  readonly strings: StepperStrings;
}

/** Update ÷ α of both parameters at each step; a press or a drag moves the step under the cursor. */
export function Updates({ stepper, strings }: UpdatesProps) {
  const { run, state, updates, live, set, setPlaying } = stepper;
  const onPick = useCallback(
    (x: number) => {
      setPlaying(false);
      set({ step: Math.min(Math.max(Math.round(x), 1), STEPS) });
    },
    [set, setPlaying],
  );
  const caption = updatesCaption(run, state, strings);
  return (
    <Figure
      picture={updates}
      strings={strings}
      renderer={updatesRenderer}
      frame="half"
      name={strings['updates.name']}
      description={`${caption} ${updatesDescription(run, strings)}`}
      live={live}
      caption={<Figures text={caption} />}
      failed={strings['error.fetch']}
      onPick={onPick}
    />
  );
}
