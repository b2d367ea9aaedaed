import { cellsOf, commasOf, restored, unquoted, type Comma } from './paste-comma.ts';
import { isHeld, isNumber, numberOf } from './paste-number.ts';
import { Refused } from './paste-problem.ts';
import { readingOf, type Left, type Reading } from './paste-reading.ts';

/** A head names columns: no number in it, and nothing that could be a mistyped one. */
const isHead = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell === '' || (!/^[\d.+-]/.test(cell) && !isNumber(cell))) &&
  cells.some((cell) => cell !== '');

/** The names of a head, by the first separator it has. */
function namesOf(line: string): string[] {
  const between = ['\t', ';', ','].find((each) => line.includes(each)) ?? /\s+/;
  return line
    .replace(/[,;]$/, '')
    .split(between)
    .map((cell) => restored(cell).trim());
}

/** Whole numbers at equal, growing distances: a count of the rows. */
const counts = (column: readonly number[]): boolean => {
  const [first = NaN, second = NaN] = column;
  const step = second - first;
  return (
    step >= 1 && column.every((value, i) => Number.isInteger(value) && value === first + step * i)
  );
};

interface Table {
  /** The numbers of each line, as they are written. */
  readonly rows: readonly (readonly string[])[];
  /** How many numbers each row has; null where they differ. */
  readonly width: number | null;
  readonly labels: boolean;
}

/** The numbers of each line, after what labels it where every line has labels. */
function tableOf(rows: readonly (readonly string[])[], finite: boolean): Table {
  const lead = rows.map((cells) => cells.findIndex(isNumber));
  const [labels = 0] = lead;
  const labelled =
    labels > 0 && rows.length > 1 && lead.every((n) => n === labels) && !rows[0]?.includes('');
  let position = 0;
  const numbers = rows.map((cells) =>
    (labelled ? cells.slice(labels) : cells).map((token) => {
      position++;
      if (isHeld(token, finite)) return token;
      if (token === '') throw new Refused({ reason: 'empty', position, token });
      if (/^[\w.]+\(/.test(token)) throw new Refused({ reason: 'call', position, token });
      throw new Refused({
        reason: isNumber(token) ? 'not-finite' : 'not-a-number',
        position,
        token,
      });
    }),
  );
  const widths = new Set(numbers.map((row) => row.length));
  const [width = 0] = widths;
  return { rows: numbers, width: widths.size === 1 ? width : null, labels: labelled };
}

interface Lines {
  readonly lines: readonly string[];
  /** Whether lines with a comment were among them. */
  readonly comments: boolean;
  readonly series: boolean;
  readonly finite: boolean;
}

/** Every way to take a stream out of a table with such commas; one where there is no doubt. */
function readingsWith({ lines, comments, series, finite }: Lines, comma: Comma): Reading[] {
  const [head = '', ...below] = lines;
  const names = below.length > 0 && isHead(namesOf(head)) ? namesOf(head) : null;
  const { rows, width, labels } = tableOf(
    (names ? below : lines).map((line) => cellsOf(line, comma)),
    finite,
  );
  const left: Left[] = [
    ...(comments ? ['comments' as const] : []),
    ...(names ? ['head' as const] : []),
    ...(labels ? ['labels' as const] : []),
  ];
  // A head whose names tabs or semicolons part does so for the rows under it.
  if (names && width === null && /[\t;]/.test(head))
    throw new Refused({ reason: 'grid', rows: rows.length, columns: names.length });
  // A head whose names a comma parts says what commas under it do.
  if (comma === 'decimal' && names && names.length > 1 && width === 1)
    throw new Refused({ reason: 'grid', rows: rows.length, columns: names.length });
  const all = readingOf(rows.flat(), { comma, left });
  if (width === null || width < 2 || (rows.length < 2 && !series)) return [all];

  // pandas and R print no name over the index; a head of another length was parted wrongly.
  const unnamed = names !== null && names.length === width - 1 && !/[\t,;]/.test(head);
  const fits = names === null || unnamed || names.length >= width;
  if (!fits) throw new Refused({ reason: 'grid', rows: rows.length, columns: width });
  const titles = unnamed ? ['', ...names] : (names?.slice(-width) ?? []);
  const counted =
    counts(rows.map(([token = '']) => numberOf(token))) || (series && width === 2) || unnamed;
  const [first = NaN, second = NaN] = rows.slice(0, 2).map(([token = '']) => numberOf(token));
  const plainCount = counted && [0, 1].includes(first) && second === first + 1;
  if (!names && !series && !plainCount) return [all];

  const columns = Array.from({ length: width }, (_, i) => i).slice(counted ? 1 : 0);
  const each = columns.map((i) => {
    const tokens = rows.flatMap((row) => row.slice(i, i + 1));
    return readingOf(tokens, {
      comma,
      left: counted ? [...left, 'count'] : left,
      ...(columns.length > 1 && { column: titles[i] || String(i + 1) }),
    });
  });
  return names || series ? each : [...each, all];
}

/**
 * Reads lines of numbers: a list, or a table with a head, labels or a count of its rows.
 *
 * @param series - whether it is the print of a pandas Series: an index, and one column.
 * @param finite - whether nan and inf are refused.
 * @returns what it can mean; more than one where nothing tells.
 * @throws Refused where it can mean nothing.
 */
export function readTable(text: string, series: boolean, finite: boolean): readonly Reading[] {
  const plain = text.split('\n').filter((line) => line.trim() !== '');
  const filled = plain.filter((line) => !/^\s*[#%]/.test(line));
  const lines = unquoted(filled).map((line) => line.trim());
  const comments = filled.length < plain.length;
  const readings: Reading[] = [];
  let refused: unknown;
  for (const comma of commasOf(lines)) {
    try {
      readings.push(...readingsWith({ lines, comments, series, finite }, comma));
    } catch (error) {
      refused = error;
    }
  }
  if (readings.length === 0) throw refused;
  return readings;
}
