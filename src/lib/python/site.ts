import { gaussians, uniform } from '../streams/normal.ts';
import { arrayText, type Kind } from '../text/numpy-array.ts';
import { pythonRepr } from '../text/python-repr.ts';

/** What numpy.py and pyplot.py ask of the page, by the name `_site`. */
export interface Site {
  readonly array_text: (values: string, shape: string, kind: Kind, repr: boolean) => string;
  readonly seed: (seed: number) => void;
  readonly normals: (count: number) => string;
  readonly uniforms: (count: number) => string;
  /** repr(x) of a float. */
  readonly float_text: (x: number) => string;
  /** round(x, n), to the nearest of the exact decimals, a tie to the even one. */
  readonly rounded: (x: number, n: number) => string;
  readonly warn: (text: string) => void;
  readonly figure: (json: string) => void;
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

const MOST_DIGITS = 100;

/** A number to n decimals as Python rounds: `toFixed` looks at the exact value, but takes ties upwards. */
function rounded(x: number, n: number): string {
  if (n < 0) {
    const unit = 10 ** -n;
    const down = Math.floor(x / unit);
    const over = x / unit - down;
    return String((over > 0.5 || (over === 0.5 && down % 2 !== 0) ? down + 1 : down) * unit);
  }
  if (n > MOST_DIGITS - 1 || Math.abs(x) >= 2 ** 53) return String(x);
  const fixed = x.toFixed(n);
  const tie = x.toFixed(MOST_DIGITS).slice(fixed.length + (n === 0 ? 1 : 0));
  const odd = Number(fixed.at(-1)) % 2 === 1;
  const up = Math.abs(Number(fixed)) > Math.abs(x);
  if (!odd || !up || !/^50*$/.test(tie.replace(/^\./, ''))) return fixed;
  return x.toFixed(MOST_DIGITS).slice(0, fixed.length);
}

/** Makes it, with a generator of its own; `warn` hears what NumPy would warn of, `figure` what is shown. */
export function siteOf(warn: (text: string) => void, figure: (json: string) => void): Site {
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
    float_text: pythonRepr,
    rounded,
    warn,
    figure,
  };
}
