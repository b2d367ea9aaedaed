import type { Examples } from './digits.ts';

/** How many numbers each layer has. */
export interface Shape {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/** A network of one hidden layer, its parameters in one array: W1 (inputs × hidden), b1, W2 (hidden × outputs), b2. */
export interface Network {
  /** How many parameters it has. */
  readonly size: number;
  /**
   * The mean loss over some examples, and its gradient.
   *
   * @param rows - which of the examples.
   * @param gradient - is overwritten; as long as the parameters.
   */
  loss(parameters: Float64Array, examples: Examples, rows: Rows, gradient: Float64Array): number;
  /** The share of the examples whose class gets the highest score. */
  accuracy(parameters: Float64Array, examples: Examples, rows: Rows): number;
}

/** Rows from `from` on, `count` of them; past `modulus` they begin again at 0. */
export interface Rows {
  readonly from: number;
  readonly count: number;
  readonly modulus: number;
}

/**
 * Makes a network: tanh in the hidden layer, softmax and cross entropy at the end.
 *
 * @see Rumelhart, Hinton & Williams 1986 for the gradient.
 */
export function network({ inputs, hidden, outputs }: Shape): Network {
  const [b1, w2, b2] = [inputs * hidden, (inputs + 1) * hidden, (inputs + 1 + outputs) * hidden];
  const h = new Float64Array(hidden);
  const z = new Float64Array(outputs);
  const back = new Float64Array(hidden);

  /** Leaves what one example makes of both layers in h and z. */
  const forward = (p: Float64Array, x: Float64Array, at: number): void => {
    for (let j = 0; j < hidden; j++) h[j] = p[b1 + j]!; // within
    for (let i = 0; i < inputs; i++) {
      const xi = x[at + i]!; // within
      if (xi === 0) continue; // half of the pixels are white
      for (let j = 0, k = i * hidden; j < hidden; j++, k++) h[j]! += xi * p[k]!; // within
    }
    for (let j = 0; j < hidden; j++) h[j] = Math.tanh(h[j]!); // within
    for (let o = 0; o < outputs; o++) z[o] = p[b2 + o]!; // within
    for (let j = 0, k = w2; j < hidden; j++) {
      const hj = h[j]!; // within
      for (let o = 0; o < outputs; o++, k++) z[o]! += hj * p[k]!; // within
    }
  };

  /** Turns scores into what the loss pulls each by; returns the loss. */
  const pull = (label: number): number => {
    const most = Math.max(...z);
    const own = z[label]! - most; // within
    let sum = 0;
    for (let o = 0; o < outputs; o++) sum += z[o] = Math.exp(z[o]! - most); // within
    for (let o = 0; o < outputs; o++) z[o]! /= sum; // within
    z[label]! -= 1; // within
    return Math.log(sum) - own;
  };

  /** Adds one example's gradient. */
  const backward = (p: Float64Array, x: Float64Array, at: number, g: Float64Array): void => {
    for (let j = 0, k = w2; j < hidden; j++) {
      const hj = h[j]!; // within
      let sum = 0;
      for (let o = 0; o < outputs; o++, k++) {
        g[k]! += hj * z[o]!; // within
        sum += p[k]! * z[o]!; // within
      }
      back[j] = sum * (1 - hj * hj);
      g[b1 + j]! += back[j]!; // within
    }
    for (let o = 0; o < outputs; o++) g[b2 + o]! += z[o]!; // within
    for (let i = 0; i < inputs; i++) {
      const xi = x[at + i]!; // within
      if (xi === 0) continue;
      for (let j = 0, k = i * hidden; j < hidden; j++, k++) g[k]! += xi * back[j]!; // within
    }
  };

  return {
    size: b2 + outputs,
    loss(p, examples, { from, count, modulus }, g) {
      g.fill(0);
      let sum = 0;
      for (let n = 0; n < count; n++) {
        const row = (from + n) % modulus;
        forward(p, examples.inputs, row * inputs);
        sum += pull(examples.labels[row]!); // within
        backward(p, examples.inputs, row * inputs, g);
      }
      for (let k = 0; k < g.length; k++) g[k]! /= count; // within
      return sum / count;
    },
    accuracy(p, examples, { from, count, modulus }) {
      let right = 0;
      for (let n = 0; n < count; n++) {
        const row = (from + n) % modulus;
        forward(p, examples.inputs, row * inputs);
        if (z.indexOf(Math.max(...z)) === examples.labels[row]) right++;
      }
      return right / count;
    },
  };
}
