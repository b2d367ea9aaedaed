import type { Format } from '../../../src/lib/precision/index.ts';

/** How many hexadecimal digits a number takes in the fixtures. */
const WIDTH = { float64: 16, float32: 8, float16: 4, bfloat16: 4 };

const view = new DataView(new ArrayBuffer(8));

const float32 = (bits: number): number => {
  view.setUint32(0, bits);
  return view.getFloat32(0);
};

/** A number from the bits of float16, by the definition: sign, five bits of exponent, ten of fraction. */
export const float16FromBits = (bits: number): number => {
  const sign = bits >> 15 === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const fraction = (bits & 1023) / 1024;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (exponent - 15));
};

/** A number from the bits of bfloat16: the upper half of a float32. */
export const bfloat16FromBits = (bits: number): number => float32(bits * 2 ** 16);

/** A number from its bits in hexadecimal. */
const fromHex = (format: Format, hex: string): number => {
  if (format === 'float64') {
    view.setBigUint64(0, BigInt(`0x${hex}`));
    return view.getFloat64(0);
  }
  const bits = Number.parseInt(hex, 16);
  return { float32, float16: float16FromBits, bfloat16: bfloat16FromBits }[format](bits);
};

/** The numbers that a fixture writes one after another. */
export const numbersFromHex = (format: Format, hex: string): number[] => {
  const width = WIDTH[format];
  return Array.from({ length: hex.length / width }, (_, i) =>
    fromHex(format, hex.slice(i * width, (i + 1) * width)),
  );
};

/** The next double away from zero (1) or toward it (−1); x is finite and not zero. */
export const neighbour = (x: number, direction: 1 | -1): number => {
  view.setFloat64(0, x);
  view.setBigUint64(0, view.getBigUint64(0) + BigInt(direction));
  return view.getFloat64(0);
};

/** Where two columns are not the same number, NaN being NaN and −0 not 0: [index, actual, expected]. */
export const differences = (
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
): [index: number, actual: number | undefined, expected: number | undefined][] =>
  Array.from({ length: Math.max(actual.length, expected.length) }, (_, i) => i)
    .filter((i) => !Object.is(actual[i], expected[i]))
    .map((i) => [i, actual[i], expected[i]]);
