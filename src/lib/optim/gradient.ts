import type { Transform } from './transform.ts';

/**
 * The gradient as it comes, without memory: plain gradient descent, and the top of RMSProp's ratio.
 */
export const gradient: Transform<null> = {
  init: () => null,
  step: (state, g) => ({ state, out: g }),
};
