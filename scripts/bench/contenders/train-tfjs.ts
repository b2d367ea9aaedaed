/**
 * The same network in tfjs on its CPU backend, in float32: whole batches at a time, made before the clock starts. Its
 * gradients are written out in its own operations: the fewest that do it, and no tape is kept, so that `minimize`
 * would not be faster.
 */
import {
  add,
  dispose,
  matMul,
  mul,
  scalar,
  setBackend,
  softmax,
  square,
  sub,
  sum,
  tanh,
  tensor1d,
  tensor2d,
  tidy,
  train,
  variable,
  version_core,
  type Tensor,
} from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';

import { DEFAULTS } from '../../../src/lib/index.ts';
import { CLASSES, digits, PIXELS, TRAINING } from '../../../src/lib/train/digits.ts';
import { BATCH, HIDDEN, training } from '../../../src/lib/train/training.ts';
import { TRAINED } from '../training.ts';
import { serve } from './serve.ts';

const { beta1, beta2, eps } = DEFAULTS.adam;
const { inputs, labels } = digits();
const SHAPES = {
  w1: [PIXELS, HIDDEN],
  b1: [HIDDEN],
  w2: [HIDDEN, CLASSES],
  b2: [CLASSES],
} as const;
type Name = keyof typeof SHAPES;
const NAMES = Object.keys(SHAPES) as readonly Name[];

await setBackend('cpu');

const tensor = (values: Float32Array, shape: readonly number[]): Tensor => {
  const [rows = 0, columns] = shape;
  return columns === undefined ? tensor1d(values) : tensor2d(values, [rows, columns]);
};

/** The weights at the start: those of ours. */
function weights(): Record<Name, Tensor> {
  const from = training(TRAINED).parameters;
  let at = 0;
  const made = NAMES.map((name) => {
    const shape: readonly number[] = SHAPES[name];
    const length = shape.reduce((product, size) => product * size, 1);
    const values = Float32Array.from(from.subarray(at, at + length));
    at += length;
    return [name, variable(tensor(values, shape), true, name)] as const;
  });
  return Object.fromEntries(made) as Record<Name, Tensor>;
}

const oneHot = (classes: Uint8Array): Float32Array => {
  const rows = new Float32Array(classes.length * CLASSES);
  for (const [row, one] of classes.entries()) rows[row * CLASSES + one] = 1;
  return rows;
};
const batches = Array.from({ length: TRAINING / BATCH }, (_, b) => {
  const pixels = inputs.subarray(b * BATCH * PIXELS, (b + 1) * BATCH * PIXELS);
  return {
    x: tensor(Float32Array.from(pixels), [BATCH, PIXELS]),
    due: tensor(oneHot(labels.subarray(b * BATCH, (b + 1) * BATCH)), [BATCH, CLASSES]),
  };
});
const [one, share] = [scalar(1), scalar(1 / BATCH)];

await serve(`tfjs-core ${version_core}, CPU backend, float32`, () => {
  const { w1, b1, w2, b2 } = weights();
  const optimizer = train.adam(TRAINED.lr, beta1, beta2, eps);
  let t = 0;
  const step = (): void => {
    const batch = batches[t % batches.length];
    t += 1;
    if (!batch) return;
    const { x, due } = batch;
    const hidden = tanh(add(matMul(x, w1), b1));
    const guessed = softmax(add(matMul(hidden, w2), b2));
    const out = mul(sub(guessed, due), share);
    const back = mul(matMul(out, w2, false, true), sub(one, square(hidden)));
    optimizer.applyGradients({
      w1: matMul(x, back, true),
      b1: sum(back, 0),
      w2: matMul(hidden, out, true),
      b2: sum(out, 0),
    });
  };
  return {
    step: () => tidy(step),
    end: () => {
      const all = [w1, b1, w2, b2];
      const end = Float32Array.from(all.flatMap((each) => Array.from(each.dataSync())));
      optimizer.dispose();
      dispose(all);
      return end;
    },
  };
});
