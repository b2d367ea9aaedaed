import { useMemo, type RefObject } from 'react';

import { useWidget, type Widget } from '../../figure/use-widget.ts';
import { rectsOf, type MapGrid } from './map.ts';
import { stepOf, walksOf } from './model.ts';
import {
  contoursOf,
  lossesOf,
  mapOf,
  planeOf,
  theoryLines,
  type LossPicture,
  type MapPicture,
  type PlanePicture,
} from './picture.ts';
import { momentumCodec, type MomentumState } from './state.ts';
import type { MomentumStrings } from './strings.ts';
import { useMap } from './use-map.ts';
import { lossCaption, mapCaption, planeCaption } from './words.ts';

/** The widget's state and everything that follows from it. */
export interface Momentum extends Widget<MomentumState> {
  readonly walks: ReturnType<typeof walksOf>;
  readonly step: number;
  readonly plane: PlanePicture;
  readonly loss: LossPicture;
  readonly map: MapPicture;
  /** The conclusion of each figure. */
  readonly captions: { readonly plane: string; readonly map: string; readonly loss: string };
}

/** Computes again only what a change touches: the map does not depend on the pair that is looked at. */
export function useMomentum(
  initial: MomentumState,
  strings: MomentumStrings,
  built: MapGrid,
  address: boolean,
  root: RefObject<HTMLElement | null>,
): Momentum {
  const widget = useWidget('momentum', momentumCodec, initial, address, root);
  const { state, live } = widget;
  const { kappa, rotation, lr, beta, exchange, x, y, steps } = state;
  const step = stepOf(state);
  const walks = useMemo(
    () => walksOf({ kappa, rotation, lr, beta, exchange, x, y, steps }),
    [kappa, rotation, lr, beta, exchange, x, y, steps],
  );
  const contours = useMemo(() => contoursOf({ kappa, rotation }), [kappa, rotation]);
  const { grid, done } = useMap(state, built, live);
  const rects = useMemo(() => rectsOf(grid), [grid]);
  const lines = useMemo(() => theoryLines(kappa), [kappa]);
  const plane = useMemo(
    () => planeOf(walks, contours, exchange, step),
    [walks, contours, exchange, step],
  );
  const loss = useMemo(() => lossesOf(walks, exchange, step), [walks, exchange, step]);
  const map = useMemo(
    () => mapOf(rects, lines, { kappa, rotation, lr, beta, exchange, x, y, steps }),
    [rects, lines, kappa, rotation, lr, beta, exchange, x, y, steps],
  );
  const captions = {
    plane: planeCaption(walks, state, step, strings),
    map: mapCaption(state, done, strings),
    loss: lossCaption(walks, step, strings),
  };
  return { ...widget, walks, step, plane, loss, map, captions };
}
