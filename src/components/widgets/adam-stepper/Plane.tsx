import { useCallback } from 'react';

import { Figure } from '../../figure/Figure.tsx';
import { Figures } from '../../figure/Figures.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { showPair } from './numbers.ts';
import { planeRenderer } from './renderer.ts';
import { LIMITS } from './state.ts';
import type { StepperStrings } from './strings.ts';
import type { Stepper } from './use-stepper.ts';
import { captionOf, planeDescription } from './words.ts';

/** Three decimals are finer than a pixel, and short in the address. */
const within = (at: number): number =>
  Number(Math.min(Math.max(at, LIMITS.start.min), LIMITS.start.max).toFixed(3));

interface PlaneProps {
  readonly stepper: Stepper;
  readonly strings: StepperStrings;
}

/** The loss from above with the run on it; the start can be dragged, tapped into place or moved by keys. */
export function Plane({ stepper, strings }: PlaneProps) {
  const { run, state, plane, live, set } = stepper;
  const onMove = useCallback((x: number, y: number) => set({ x: within(x), y: within(y) }), [set]);
  const conclusion = captionOf(run, state, strings);
  return (
    <Figure
      picture={plane}
      strings={strings}
      renderer={planeRenderer}
      frame="square"
      name={strings['plane.name']}
      description={`${conclusion} ${planeDescription(run, state, strings)}`}
      live={live}
      caption={<Figures text={conclusion} />}
      failed={strings['error.fetch']}
      handle={{
        x: state.x,
        y: state.y,
        label: fill(strings['handle.start'], { at: showPair([state.x, state.y]) }),
        onMove,
        keyStep: [0.5, 0.5],
      }}
    />
  );
}
