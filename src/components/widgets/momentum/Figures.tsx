import { useCallback } from 'react';

import { Figure } from '../../figure/Figure.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { lossRenderer, mapRenderer, planeRenderer } from './renderer.ts';
import { LIMITS } from './state.ts';
import type { MomentumStrings } from './strings.ts';
import type { Momentum } from './use-momentum.ts';
import { mapDescription, planeDescription, say, unbroken } from './words.ts';

interface Props {
  readonly momentum: Momentum;
  readonly strings: MomentumStrings;
}

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(Math.max(value, min), max);
const round = (value: number) => Math.round(value * 1000) / 1000 + 0; // never −0

/** The contours with the three paths; the start can be moved. */
export function PlaneFigure({ momentum, strings }: Props) {
  const { state, set, plane, captions, live } = momentum;
  const { x, y } = state;
  const onMove = useCallback(
    (nextX: number, nextY: number) =>
      set({ x: round(clamp(nextX, LIMITS.place)), y: round(clamp(nextY, LIMITS.place)) }),
    [set],
  );
  const caption = captions.plane;
  return (
    <Figure
      picture={plane}
      strings={strings}
      renderer={planeRenderer}
      frame="square"
      name={strings['figure.plane']}
      description={`${planeDescription(state, strings)} ${caption}`}
      live={live}
      caption={unbroken(caption)}
      failed={strings['error.fetch']}
      handle={{
        x,
        y,
        label: fill(strings['handle.start'], { x: say(x), y: say(y) }),
        onMove,
        keyStep: [0.1, 0.1],
      }}
    />
  );
}

/** The map; the pair of α and β can be moved. */
export function MapFigure({ momentum, strings }: Props) {
  const { state, set, map, captions, live } = momentum;
  const { lr, beta } = state;
  const onMove = useCallback(
    (logLr: number, nextBeta: number) =>
      set({
        lr: Number(clamp(10 ** logLr, LIMITS.lr).toPrecision(3)),
        beta: round(clamp(nextBeta, LIMITS.beta)),
      }),
    [set],
  );
  const caption = captions.map;
  return (
    <Figure
      picture={map}
      strings={strings}
      renderer={mapRenderer}
      frame="square"
      name={strings['figure.map']}
      description={`${mapDescription(state, strings)} ${caption}`}
      live={live}
      caption={unbroken(caption)}
      failed={strings['error.fetch']}
      handle={{
        x: Math.log10(lr),
        y: beta,
        label: fill(strings['handle.pair'], { lr: say(lr), beta: say(beta) }),
        onMove,
        keyStep: [0.05, 0.02],
      }}
    />
  );
}

/** The losses; a press moves the step. */
export function LossFigure({ momentum, strings }: Props) {
  const { state, set, setPlaying, loss, captions, live } = momentum;
  const steps = Number(state.steps);
  const onPick = useCallback(
    (t: number) => {
      setPlaying(false);
      set({ step: t >= steps - 0.5 ? null : Math.max(Math.round(t), 0) });
    },
    [set, setPlaying, steps],
  );
  const caption = captions.loss;
  return (
    <Figure
      picture={loss}
      strings={strings}
      renderer={lossRenderer}
      frame="wide"
      name={strings['figure.loss']}
      description={caption}
      live={live}
      caption={unbroken(caption)}
      failed={strings['error.fetch']}
      onPick={onPick}
    />
  );
}
