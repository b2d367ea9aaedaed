/** Packages that only this folder's own `npm ci` installs; what we call is described here, so that types are checked without them. */

declare module '@tensorflow/tfjs-core' {
  interface Tensor {
    dataSync(): Float32Array;
    dispose(): void;
  }
  interface Optimizer {
    applyGradients(gradients: Readonly<Record<string, Tensor>>): void;
    dispose(): void;
  }
  export const version_core: string;
  export const train: {
    momentum(learningRate: number, momentum: number): Optimizer;
    adagrad(learningRate: number, initialAccumulatorValue: number): Optimizer;
    rmsprop(learningRate: number, decay: number, momentum: number, epsilon: number): Optimizer;
    adam(learningRate: number, beta1: number, beta2: number, epsilon: number): Optimizer;
    adamax(learningRate: number, beta1: number, beta2: number, epsilon: number): Optimizer;
  };
  export function setBackend(name: string): Promise<boolean>;
  export function tensor1d(values: Float32Array): Tensor;
  export function variable(initialValue: Tensor, trainable: boolean, name: string): Tensor;
}

declare module '@tensorflow/tfjs-backend-cpu';
