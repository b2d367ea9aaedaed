/**
 * Reads numbers as programs print them and people paste them. What is sure is read, what would have to be run is
 * refused, and where a text can mean two things it says both: nothing is guessed.
 * @module
 */
import { codeOf, readCode, type Nested } from './paste-code.ts';
import type { Comma } from './paste-comma.ts';
import { Refused, type PasteProblem } from './paste-problem.ts';
import type { Left, Reading } from './paste-reading.ts';
import { readTable } from './paste-table.ts';
import { MAX_LENGTH } from './length.ts';

export type { Comma, Left, PasteProblem, Reading };

/** A text as read: for sure, in one of several ways, or not at all. */
export type Paste =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'ask'; readonly readings: readonly Reading[] }
  | { readonly kind: 'refused'; readonly problem: PasteProblem };

/** Lines that programs print around their numbers: pandas, Polars, Julia, PyTorch. */
const AROUND =
  /^(?:(?:(?:Name|Freq): .*?, )*(?:Length: \d+, )?dtype: \w+|(?:Name|Freq): .*|\[\d+ rows x \d+ columns\]|shape: \([\d, ]*\)|Series: .*|\d+-element .*:|Parameter containing:)$/;
const SERIES = /^(?:(?:Name|Freq): .*, )?(?:Length: (\d+), )?dtype: \w+$/;
/** What stands where some of a long array was left out. */
const SHORTENED = /(?:^|[\s,;[])(?:\.{2,3}|…|⋮)(?=[\s,;\]]|$)|\[ ?reached /m;

/** R's and MATLAB's count of the numbers before a line: "[1] 0.1 0.2". */
const MARKED = /^\[(\d+)\]\s+(.*)$/;

/** Numbers printed by R, without the counts before its lines; null where a line has none or a wrong one. */
function unmarked(lines: readonly string[]): string | null {
  let count = 0;
  const rest: string[] = [];
  for (const line of lines) {
    const [, mark, numbers = ''] = MARKED.exec(line) ?? [];
    if (Number(mark) !== count + 1) return null;
    count += numbers.trim().split(/\s+/).length;
    rest.push(numbers);
  }
  return rest.length > 0 ? rest.join('\n') : null;
}

/** The numbers of brackets that have one row or one column. */
function flat(nested: Nested): readonly number[] {
  if (typeof nested === 'number') return [nested];
  if (nested.every((item) => typeof item === 'number')) return nested;
  const rows = nested.map(flat);
  const [first = [], ...others] = rows;
  if (others.length === 0) return first;
  const widest = Math.max(...rows.map((row) => row.length));
  if (widest > 1) throw new Refused({ reason: 'grid', rows: rows.length, columns: widest });
  return rows.flat();
}

function read(text: string): readonly Reading[] {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '' && !AROUND.test(line));
  const footer = lines.map((line) => SERIES.exec(line)).find((found) => found !== null);
  const marked = unmarked(filled);
  const code = marked === null ? codeOf(filled.join('\n')) : null;
  const sure = (values: readonly number[]): Reading[] => [
    { values: Float64Array.from(values), comma: 'separator', left: [] },
  ];
  if (code !== null) return sure(flat(readCode(code)));
  const readings = readTable(marked ?? filled.join('\n'), footer !== undefined);
  const length = footer?.[1];
  if (length !== undefined && readings.some(({ values }) => values.length !== Number(length)))
    throw new Refused({ reason: 'shortened' });
  return readings;
}

const isSame = (a: Reading, b: Reading): boolean =>
  a.values.length === b.values.length && a.values.every((value, i) => value === b.values[i]);

/**
 * Reads a stream of gradients out of any text, without throwing.
 *
 * @example readPaste('[np.float64(0.1), np.float64(-0.2)]') // { kind: 'read', reading: { values: [0.1, -0.2], … } }
 * @example readPaste('0,1; -0,2') // { kind: 'ask', readings: [0.1, -0.2] and [0, 1, 0, 2] }
 * @example readPaste('range(10)') // { kind: 'refused', problem: { reason: 'call', position: 1, token: 'range(10)' } }
 */
export function readPaste(text: string): Paste {
  try {
    const clean = text
      .replace(/^\uFEFF/, '')
      .replace(/[\u2212\uFF0D]/g, '-')
      .replace(/\r\n?/g, '\n');
    if (SHORTENED.test(clean)) throw new Refused({ reason: 'shortened' });
    const found = read(clean.trim());
    const readings = found.filter(
      (each, i) => found.findIndex((other) => isSame(each, other)) === i,
    );
    const [reading] = readings;
    if (!reading?.values.length) throw new Refused({ reason: 'empty', position: 1, token: '' });
    const { length: count } = reading.values;
    if (count > MAX_LENGTH) throw new Refused({ reason: 'too-many', count });
    return readings.length === 1 ? { kind: 'read', reading } : { kind: 'ask', readings };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', problem: error.problem };
    throw error;
  }
}
