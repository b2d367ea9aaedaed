/**
 * Reads numbers as programs print them and people paste them. What is sure is read, what would have to be run is
 * refused, and where a text can mean two things it says both: nothing is guessed.
 * @module
 */
import { codeOf, readCode, type Nested } from './paste-code.ts';
import type { Comma } from './paste-comma.ts';
import { Refused, type PasteProblem } from './paste-problem.ts';
import { readingOf, type Left, type Reading } from './paste-reading.ts';
import { readTable } from './paste-table.ts';
import { MAX_LENGTH } from './length.ts';

export type { Comma, Left, PasteProblem, Reading };

/**
 * What a reader takes.
 *
 * @ko 읽을 때 받아들이는 것입니다.
 */
export interface PasteOptions {
  /** Whether nan, NA and ±inf are refused, as no average can hold them (default true); else they are values. */
  readonly finite?: boolean;
}

/**
 * A text as read: for sure, in one of several ways, or not at all.
 *
 * @ko 텍스트를 읽은 결과: 확실하거나(`read`), 여러 가지로 읽히거나(`ask`), 읽지 못했습니다(`refused`).
 */
export type Paste =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'ask'; readonly readings: readonly Reading[] }
  | { readonly kind: 'refused'; readonly problem: PasteProblem };

/** Lines that programs print around their numbers: pandas, Polars, Julia, PyTorch, TensorFlow.js. */
const AROUND =
  /^(?:(?:(?:Name|Freq): .*?, )*(?:Length: \d+, )?dtype: \w+|(?:Name|Freq): .*|\[\d+ rows x \d+ columns\]|shape: [[(][\d, ]*[\])]|rank: \d+|values:|Series: .*|\d+-element .*:|Parameter containing:)$/;
const SERIES = /^(?:(?:Name|Freq): .*, )?(?:Length: (\d+), )?dtype: \w+$/;
/** What stands where some of a long array was left out. */
const SHORTENED = /(?:^|[\s,;[])(?:\.{2,3}|…|⋮)(?=[\s,;\]]|$)|\[ ?reached /m;

/** R's and MATLAB's count of the numbers before a line: "[1] 0.1 0.2". */
const MARKED = /^\[(\d+)\]\s+(.*)$/;

/** MATLAB's and Octave's head over some of the columns of a row too long for one line. */
const COLUMNS = /^Columns? \d+(?: (?:through|and|to) \d+)?:?$/;

/** Lines without the heads over parts of one row. Parts of several rows are no stream. */
function joined(lines: readonly string[]): readonly string[] {
  const heads = lines.flatMap((line, i) => (COLUMNS.test(line) ? [i] : []));
  if (heads.length === 0) return lines;
  const rows = heads.reduce(
    (most, at, i) => Math.max(most, (heads[i + 1] ?? lines.length) - at - 1),
    0,
  );
  if (rows > 1) throw new Refused({ reason: 'grid', rows, columns: heads.length });
  return lines.filter((line) => !COLUMNS.test(line));
}

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
function flat(nested: Nested): readonly string[] {
  if (typeof nested === 'string') return [nested];
  if (nested.every((item) => typeof item === 'string')) return nested;
  const rows = nested.map(flat);
  const [first = [], ...others] = rows;
  if (others.length === 0) return first;
  const widest = Math.max(...rows.map((row) => row.length));
  if (widest > 1) throw new Refused({ reason: 'grid', rows: rows.length, columns: widest });
  return rows.flat();
}

function read(text: string, finite: boolean): readonly Reading[] {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = joined(lines.filter((line) => line !== '' && !AROUND.test(line)));
  const footer = lines.map((line) => SERIES.exec(line)).find((found) => found !== null);
  const marked = unmarked(filled);
  const code = marked === null ? codeOf(filled.join('\n')) : null;
  if (code !== null)
    return [readingOf(flat(readCode(code, finite)), { comma: 'separator', left: [] })];
  const readings = readTable(marked ?? filled.join('\n'), footer !== undefined, finite);
  const length = footer?.[1];
  if (length !== undefined && readings.some(({ values }) => values.length !== Number(length)))
    throw new Refused({ reason: 'shortened' });
  return readings;
}

const isSame = (a: Reading, b: Reading): boolean =>
  a.values.length === b.values.length &&
  a.values.every((value, i) => Object.is(value, b.values[i]));

/**
 * Reads the numbers of any text without throwing: what Python, NumPy 1 and 2, PyTorch, TensorFlow, JAX, pandas, R,
 * Julia, MATLAB and spreadsheets print, lists and tables. At most a million numbers.
 *
 * @param text - as it was printed; U+2212 counts as a minus sign.
 * @param options - `finite: false` keeps nan, NA and ±inf as values.
 * @returns the reading if there is no doubt, every reading if the text can mean two things (decimal commas,
 *   thousands, columns), or why it is refused: calls that would have to be run, arithmetic, shortened prints.
 * @example readPaste('range(10)') // { kind: 'refused', problem: { reason: 'call', position: 1, token: 'range(10)' } }
 * @ko 프로그램이 출력한 수를 오류 없이 읽습니다. 두 가지로 읽히면 모두 돌려주고, 읽지 못한 이유도 알려 줍니다.
 */
export function readPaste(text: string, { finite = true }: PasteOptions = {}): Paste {
  try {
    const clean = text
      .replace(/^\uFEFF/, '')
      .replace(/[\u2212\uFF0D]/g, '-')
      .replace(/\r\n?/g, '\n');
    if (SHORTENED.test(clean)) throw new Refused({ reason: 'shortened' });
    const found = read(clean.trim(), finite);
    const readings = found.filter(
      (each, i) => found.findIndex((other) => isSame(each, other)) === i,
    );
    const [reading] = readings;
    if (!reading?.values.length) throw new Refused({ reason: 'empty', position: 1, token: '' });
    const { length: count } = reading.values;
    if (count > MAX_LENGTH) {
      const token = String(reading.values[MAX_LENGTH]);
      throw new Refused({ reason: 'too-many', count, position: MAX_LENGTH + 1, token });
    }
    return readings.length === 1 ? { kind: 'read', reading } : { kind: 'ask', readings };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', problem: error.problem };
    throw error;
  }
}
