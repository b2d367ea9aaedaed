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
  export function scalar(value: number): Tensor;
  export function tensor1d(values: Float32Array): Tensor;
  export function tensor2d(values: Float32Array, shape: readonly [number, number]): Tensor;
  export function variable(initialValue: Tensor, trainable: boolean, name: string): Tensor;
  export function dispose(tensors: readonly Tensor[]): void;
  export function tidy(run: () => void): void;
  export function add(a: Tensor, b: Tensor): Tensor;
  export function sub(a: Tensor, b: Tensor): Tensor;
  export function mul(a: Tensor, b: Tensor): Tensor;
  export function matMul(a: Tensor, b: Tensor, turnA?: boolean, turnB?: boolean): Tensor;
  export function square(x: Tensor): Tensor;
  export function sum(x: Tensor, axis: number): Tensor;
  export function softmax(x: Tensor): Tensor;
  export function tanh(x: Tensor): Tensor;
}

declare module '@tensorflow/tfjs-backend-cpu';
