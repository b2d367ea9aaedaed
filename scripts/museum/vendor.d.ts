/** The packages on show, which `npm ci` at the root does not install; only what we call is described. */

/** A typed array of one number. */
interface One {
  0: number;
}

/** brain.js, with the sizes [1, 1]: one neuron on one input. Layer 0 is the input, and has no parameters. */
interface BrainNetwork {
  sizes: readonly number[];
  initialize(): void;
  readonly biases: readonly [unknown, One];
  readonly weights: readonly [unknown, readonly [One]];
  trainPattern(pattern: {
    readonly input: readonly number[];
    readonly output: readonly number[];
  }): void;
}

interface Brain {
  readonly NeuralNetwork: new (options: object) => BrainNetwork;
}

declare module 'brain.js' {
  const brain: Brain;
  export default brain;
}

declare module 'brain.js-2/dist/browser.js' {
  const brain: Brain;
  export default brain;
}

declare module '@tensorflow/tfjs-core' {
  interface Tensor {
    dataSync(): One;
    dispose(): void;
  }
  interface Variable extends Tensor {
    readonly name: string;
    assign(value: Tensor): void;
  }
  export interface Optimizer {
    applyGradients(gradients: Readonly<Record<string, Tensor>>): void;
  }
  const tf: {
    scalar(value: number): Tensor;
    variable(initial: Tensor): Variable;
    tidy<T>(work: () => T): T;
    readonly train: {
      adam(learningRate: number, beta1?: number, beta2?: number, epsilon?: number): Optimizer;
      rmsprop(
        learningRate: number,
        decay?: number,
        momentum?: number,
        epsilon?: number,
        centered?: boolean,
      ): Optimizer;
    };
  };
  export default tf;
}

declare module '@tensorflow/tfjs-backend-cpu';

declare module 'convnetjs' {
  interface Net {
    makeLayers(layers: readonly object[]): void;
    /** Of one neuron on one input: its weight, then its bias. */
    getParamsAndGrads(): readonly [{ readonly params: One }, { readonly params: One }];
  }
  interface Trainer {
    train(input: object, output: readonly number[]): void;
  }
  const convnetjs: {
    readonly Net: new () => Net;
    readonly Vol: new (values: readonly number[]) => object;
    readonly Trainer: new (net: Net, options: object) => Trainer;
  };
  export default convnetjs;
}
