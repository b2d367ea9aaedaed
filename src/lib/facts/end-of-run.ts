/** What becomes of RMSProp and Adam on x²/2 when they run for long: from 1, learning rate 0.1. */
import { createOptimizer, type OptimizerSpec } from '../optim/index.ts';

const LR = 0.1;

const run = (spec: OptimizerSpec, steps: number): Float64Array => {
  const optimizer = createOptimizer({ ...spec, lr: LR });
  const x = Float64Array.of(1);
  return Float64Array.from({ length: steps }, () => {
    optimizer.step(x, x); // the gradient of x²/2 is x
    return x[0] ?? NaN;
  });
};

const rmsprop = run({ name: 'rmsprop' }, 20_000);
/** RMSProp's last two points: it ends in a cycle between ±lr/2. */
export const rmspropEnds = [rmsprop.at(-2) ?? NaN, rmsprop.at(-1) ?? NaN] as const;

const adam = run({ name: 'adam' }, 20_000).map(Math.abs);
/** The smallest |x| Adam reaches within 10,000 steps. */
export const adamSmallest = Math.min(...adam.subarray(0, 10_000));
/** The largest |x| afterwards: v has decayed, so that a tiny gradient makes a large step. */
export const adamBurst = Math.max(...adam.subarray(10_000));
/** The step of that burst. */
export const adamBurstStep = adam.indexOf(adamBurst) + 1;
