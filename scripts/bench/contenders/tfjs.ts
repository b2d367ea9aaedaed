/** The optimizers of \@tensorflow/tfjs-core on its CPU backend; it computes in float32. */
import { setBackend, tensor1d, train, variable, version_core } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';

import { DEFAULTS } from '../../../src/lib/index.ts';
import { gradientOf, serve } from './serve.ts';

const LR = 1e-3;
const { beta1, beta2, eps } = DEFAULTS.adam;

const make = {
  sgd: () => train.momentum(LR, 0.9),
  adagrad: () => train.adagrad(LR, 0.1),
  rmsprop: () => train.rmsprop(LR, DEFAULTS.rmsprop.alpha, 0, 1e-20), // ε inside the root: 1e-10 outside
  adam: () => train.adam(LR, beta1, beta2, eps),
  adamax: () => train.adamax(LR, beta1, beta2, eps),
};

await setBackend('cpu');
await serve(`tfjs-core ${version_core}, CPU backend, float32`, ({ optimizer: name, n }) => {
  const optimizer = make[name as keyof typeof make]();
  const x = variable(tensor1d(new Float32Array(n).fill(1)), true, 'x');
  const g = tensor1d(Float32Array.from(gradientOf(n)));
  return {
    step: () => optimizer.applyGradients({ x: g }),
    end: () => {
      const end = x.dataSync().slice();
      optimizer.dispose();
      x.dispose();
      g.dispose();
      return end;
    },
  };
});
