import type { Transform } from './transform.ts';

/**
 * The gradient as it comes, without memory: plain gradient descent, and the top of RMSProp's ratio.
 *
 * @ko 기울기를 그대로 내보냅니다. 경사 하강법 자체이며, RMSProp에서는 분자가 됩니다.
 */
export const gradient: Transform<null> = {
  init: () => null,
  step: (state, g) => ({ state, out: g }),
};
