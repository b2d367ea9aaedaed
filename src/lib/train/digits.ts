import { keepLast } from '../keep.ts';
import data from './digits.json' with { type: 'json' };

/** How many rows and columns a digit has. */
export const SIDE = 8;
/** How many pixels a digit has. */
export const PIXELS = SIDE ** 2;
/** How many classes there are. */
export const CLASSES = 10;
/** Rows before this one are trained on, the rest are tested on. */
export const TRAINING = 1500;

/** Examples to learn from, one after the other. */
export interface Examples {
  /** Numbers of all examples, from 0 (white) to 1. */
  readonly inputs: Float64Array;
  /** The class of each. */
  readonly labels: Uint8Array;
}

/** How dark a pixel can be, in the data. */
const DARKEST = 16;

/**
 * 1,797 handwritten digits of 8 × 8 pixels.
 *
 * @see UCI, Optical Recognition of Handwritten Digits (Alpaydin & Kaynak 1998), CC BY 4.0, as in scikit-learn's `load_digits`.
 */
export const digits: () => Examples = keepLast(() => ({
  inputs: Float64Array.from(data.pixels, (pixel) => parseInt(pixel, DARKEST + 1) / DARKEST),
  labels: Uint8Array.from(data.labels, Number),
}));
