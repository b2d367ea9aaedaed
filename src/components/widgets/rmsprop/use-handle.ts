import { useMemo } from 'react';

import type { Handle } from '../../figure/HandleKeys.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { turnedBy } from './ravine.ts';
import { LIMITS, type RmspropState } from './state.ts';
import type { RmspropStrings } from './strings.ts';
import { short } from './words.ts';

const { min, max } = LIMITS.place;
/** Within the limits, to a thousandth: what a pointer can tell apart. */
const placed = (value: number): number =>
  Math.round(Math.min(Math.max(value, min), max) * 1000) / 1000;

/** The ravine's start, which is kept along and across the ravine and turns with it. */
export function useHandle(
  { along, across, turn }: Pick<RmspropState, 'along' | 'across' | 'turn'>,
  set: (patch: Partial<RmspropState>) => void,
  strings: RmspropStrings,
): Handle {
  return useMemo(() => {
    const [x, y] = turnedBy([along, across], turn);
    return {
      x,
      y,
      label: fill(strings['handle.start'], { x: short(x), y: short(y) }),
      onMove: (toX, toY) => {
        const [nextAlong, nextAcross] = turnedBy([toX, toY], -turn);
        set({ along: placed(nextAlong), across: placed(nextAcross) });
      },
      keyStep: [0.1, 0.1],
    };
  }, [along, across, turn, set, strings]);
}
