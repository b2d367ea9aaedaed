import { settings } from '../../../src/lib/museum/game.ts';
import { fingerprint } from '../../../src/lib/museum/index.ts';
import { gradientsOf, type State } from '../../../src/components/widgets/museum/params.ts';
import { each, type Numbers } from '../shown.ts';

export const shown = (state: State): Numbers =>
  each('update', fingerprint('separate', gradientsOf(state), settings));
