import { fixed, scientific } from './numpy-format.ts';
import { notFinite, pythonRepr } from './python-repr.ts';

/** What an array holds: floats, whole numbers, or truths. */
export type Kind = 'f' | 'i' | 'b';

const LINE = 75; // np.get_printoptions()['linewidth']
const THRESHOLD = 1000; // …['threshold']
const EDGE = 3; // …['edgeitems']

const sized = (x: number): string => (x < 0 || Object.is(x, -0) ? '-' : '');
const parts = (text: string): [string, string] => {
  const [whole = '', behind = ''] = text.split('.');
  return [whole, behind];
};
const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => text.length));

/** Floats as NumPy writes the elements of one array: all with a power of ten or none, their points below one another. */
function floats(values: readonly number[]): (x: number) => string {
  const finite = values.filter(Number.isFinite);
  const sizes = finite.map(Math.abs).filter((size) => size > 0);
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)];
  const powers = sizes.length > 0 && (most >= 1e8 || least < 1e-4 || most / least > 1000);
  const write = (x: number): [string, string, string] => {
    const text = powers ? (x === 0 ? '0.e+00' : scientific(Math.abs(x))) : fixed(Math.abs(x));
    const [mantissa = '', power = ''] = text.split('e');
    const [whole, behind] = parts(mantissa);
    return [sized(x) + whole, behind, power];
  };
  const written = finite.map(write);
  const behind = longest(written.map(([, text]) => text));
  const power = longest(written.map(([, , text]) => text));
  const right = behind + (powers ? power + 1 : 0);
  const others = values.filter((x) => !Number.isFinite(x)).map(notFinite);
  const left = Math.max(longest(written.map(([text]) => text)), longest(others) - right - 1);
  return (x) => {
    if (!Number.isFinite(x)) return notFinite(x).padStart(left + right + 1);
    const [whole, digits, ten] = write(x);
    const sign = ten.slice(0, 1);
    return powers
      ? `${whole.padStart(left)}.${digits.padEnd(behind, '0')}e${sign}${ten.slice(1).padStart(power - 1, '0')}`
      : `${whole.padStart(left)}.${digits.padEnd(behind)}`;
  };
}

function writer(values: readonly number[], kind: Kind): (x: number) => string {
  if (kind === 'f') return floats(values);
  const plain = (x: number) => (kind === 'i' ? String(x) : x ? 'True' : 'False');
  const width = longest(values.map(plain));
  return (x) => plain(x).padStart(width);
}

/** Which along an axis are shown: all, or the first and last few with a gap (null) between. */
const shown = (side: number, short: boolean): readonly (number | null)[] => {
  const all = Array.from({ length: side }, (_, i) => i);
  return short && side > 2 * EDGE ? [...all.slice(0, EDGE), null, ...all.slice(-EDGE)] : all;
};

/**
 * An array as NumPy 2 prints it: `str`, or `repr` with its name and dtype.
 *
 * @param values - in order of the rows.
 * @see numpy/_core/arrayprint.py, _formatArray and FloatingFormat.
 * @example arrayText([1, 10], [2], 'f', false) // '[ 1. 10.]'
 * @example arrayText([1, 2, 3], [3], 'i', true) // 'array([1, 2, 3])'
 */
export function arrayText(
  values: readonly number[],
  shape: readonly number[],
  kind: Kind,
  repr: boolean,
): string {
  const sides = `, shape=(${shape.length === 1 ? `${String(shape[0])},` : shape.join(', ')})`;
  if (values.length === 0) {
    const dtype = { f: 'float64', i: 'int64', b: 'bool' }[kind];
    return repr ? `array([]${shape.length > 1 ? sides : ''}, dtype=${dtype})` : '[]';
  }
  if (shape.length === 0 && kind === 'f' && !repr) return pythonRepr(values[0] ?? NaN);
  const short = values.length > THRESHOLD;
  const steps = shape.map((_, axis) => shape.slice(axis + 1).reduce((all, side) => all * side, 1));
  const visible = shape.reduce<number[]>(
    (places, side, axis) =>
      places.flatMap((at) =>
        shown(side, short).flatMap((i) => (i === null ? [] : [at + i * (steps[axis] ?? 1)])),
      ),
    [0],
  );
  const at = (place: number): number => values[place] ?? NaN;
  const write = writer(visible.map(at), kind);
  const separator = repr ? ', ' : ' ';
  const width = LINE - (repr ? 1 : 0);

  const row = (place: number, axis: number, indent: string, room: number): string => {
    const left = shape.length - axis;
    if (left === 0) return write(at(place));
    const inner = (i: number): string =>
      row(place + i * (steps[axis] ?? 1), axis + 1, `${indent} `, room - 1);
    const items = shown(shape[axis] ?? 0, short).map((i) => (i === null ? '...' : inner(i)));
    let text = '';
    if (left > 1) {
      text = items.map((item) => indent + item).join(separator.trimEnd() + '\n'.repeat(left - 1));
    } else {
      const until = room - Math.max(separator.trimEnd().length, 1);
      let line = indent;
      for (const [i, item] of items.entries()) {
        if (line.length + item.length > until && line.length > indent.length) {
          text += `${line.trimEnd()}\n`;
          line = indent;
        }
        line += i < items.length - 1 ? item + separator : item;
      }
      text += line;
    }
    return `[${text.slice(indent.length)}]`;
  };
  if (!repr) return row(0, 0, ' ', width);
  return `array(${row(0, 0, ' '.repeat('array('.length + 1), width)}${short ? sides : ''})`;
}
