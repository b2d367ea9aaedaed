/**
 * ConvNetJS as npm has it: the `Trainer` of 0.3.0 was published before Adam came to the repository, and has
 * no branch for `method: 'adam'`. A method it does not know falls through to SGD with momentum 0.9,
 *
 *     dx = momentum * dx - learning_rate * g;  θ += dx
 *
 * without a word. The Adam that multiplies by 1 − βᵗ is in the repository only (src/convnet_trainers.js, 99–100).
 * @module
 */
import convnetjs from 'convnetjs';

import { drive, LEARNING_RATE, type Run, type Step } from './drive.ts';
import { constant, VARYING } from './gradients.ts';
import { identity, locate } from './installed.ts';

const WHAT = {
  adam: 'npm’s build knows no Adam: asked for it, it trains with SGD and momentum, and does not say so.',
  sgd: 'SGD with momentum, asked for by name.',
} as const;

/** Asks for Adam and for SGD, on both sequences. */
export async function convnetRuns(): Promise<Run[]> {
  const own = await identity('convnetjs');
  const source = await locate(
    'convnetjs',
    'build/convnet.js',
    'dx = this.momentum * gsumi[j] - this.learning_rate * gij',
  );
  return (['adam', 'sgd'] as const).flatMap((method) =>
    [constant(10), VARYING].map(({ name, gradients }) => {
      const options = { method, learning_rate: LEARNING_RATE };
      return {
        id: `${own.package}-${own.version}/${method}/${name}`,
        ...own,
        source,
        optimizer: `Trainer, method ${method}`,
        options,
        gradients,
        updates: drive(gradients, train(options)),
        what: WHAT[method],
      };
    }),
  );
}

/**
 * One linear neuron on the input 1, its weight and bias at 0, under the loss (y − target)²/2. It answers
 * y = 0, so a target of −g is the gradient g for its weight.
 */
function train(options: object): Step {
  const net = new convnetjs.Net();
  net.makeLayers([
    { type: 'input', out_sx: 1, out_sy: 1, out_depth: 1 },
    { type: 'regression', num_neurons: 1 },
  ]);
  const trainer = new convnetjs.Trainer(net, options);
  const [weight, bias] = net.getParamsAndGrads();
  return (gradient) => {
    weight.params[0] = 0;
    bias.params[0] = 0;
    trainer.train(new convnetjs.Vol([1]), [-gradient]);
    return weight.params[0];
  };
}
