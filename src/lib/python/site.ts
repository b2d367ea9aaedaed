import { gaussians, uniform } from '../streams/normal.ts';
import { arrayText, type Kind } from '../text/numpy-array.ts';

/** What numpy.py and pyplot.py ask of the page, by the name `_site`. */
export interface Site {
  readonly array_text: (values: string, shape: string, kind: Kind, repr: boolean) => string;
  readonly seed: (seed: number) => void;
  readonly normals: (count: number) => string;
  readonly uniforms: (count: number) => string;
  readonly warn: (text: string) => void;
}

const WORDS: Readonly<Record<string, number>> = {
  nan: NaN,
  inf: Infinity,
  '-inf': -Infinity,
  True: 1,
  False: 0,
};
const read = (text: string): number[] =>
  text === '' ? [] : text.split(' ').map((word) => WORDS[word] ?? Number(word));

const many = (count: number, draw: () => number): string =>
  Array.from({ length: count }, () => String(draw())).join(' ');

/** Makes it, with a generator of its own; `warn` hears what NumPy would warn of. */
export function siteOf(warn: (text: string) => void): Site {
  let draw = uniform(0);
  let normal = gaussians(draw);
  return {
    array_text: (values, shape, kind, repr) => arrayText(read(values), read(shape), kind, repr),
    seed: (seed) => {
      draw = uniform(seed);
      normal = gaussians(draw);
    },
    normals: (count) => many(count, normal),
    uniforms: (count) => many(count, draw),
    warn,
  };
}
