import { show } from '../optim/check.ts';
import {
  readPaste,
  type Comma,
  type PasteOptions,
  type PasteProblem,
  type Reading,
} from './paste.ts';

const COMMA: Readonly<Record<Comma, string>> = {
  decimal: 'decimal points',
  separator: 'between numbers',
  thousands: 'in thousands',
};

function sayProblem(problem: PasteProblem): string {
  switch (problem.reason) {
    case 'grid':
      return `the text has ${problem.rows} rows of ${problem.columns} numbers; a stream is one row or one column, and nothing says which of them it is.`;
    case 'shortened':
      return 'some of the numbers were left out when they were printed (…); print all of them, as a stream with a gap is another stream.';
    default:
  }
  const what = `number ${problem.position}, ${show(problem.token)}, `;
  switch (problem.reason) {
    case 'empty':
      return `${what}is empty; whether a number is missing there cannot be known.`;
    case 'call':
      return `${what}would have to be run; paste what it prints.`;
    case 'not-finite':
      return `${what}is not finite; every later average would hold it.`;
    case 'too-many':
      return `${what}is one too many; a stream holds at most a million, got ${problem.count}.`;
    case 'not-a-number':
      return `${what}is not a number; leaving it out would shift every later step.`;
  }
}

/** A reading by what it takes and how the values begin. */
function sayReading({ values, comma, column, left }: Reading, commas: boolean): string {
  const how = [
    commas ? `commas ${COMMA[comma]}` : '',
    column === undefined ? '' : `column ${show(column)}`,
    left.includes('count') ? 'rows counted first' : '',
  ].filter(Boolean);
  const list = `[${[...values.slice(0, 3)].join(', ')}${values.length > 3 ? ', …' : ''}]`;
  return how.length > 0 ? `${list} (${how.join(', ')})` : `${list} (every number)`;
}

/**
 * Reads numbers as programs print them and people paste them: "1, 2.5; -3e-2", "[1. 2. 3.]",
 * "tensor([1., 2.])", a table with a head. What it accepts is said at `readPaste`.
 *
 * @param options - `finite: false` keeps nan, NA and ±inf as values.
 * @returns at least one number; finite unless asked otherwise.
 * @throws RangeError naming the position (from 1), the token and the reason, or, where a text can mean two
 *   things ("0,1; 0,2"), both: nothing is guessed.
 * @example parse('[1, .5, −2]') // Float64Array [1, 0.5, -2]
 * @ko 프로그램이 출력하거나 사람이 붙여 넣은 수를 읽습니다. 읽을 수 없거나 두 가지로 읽히면 그 이유를 알려 주는 오류를 던집니다.
 */
export const parse = (text: string, options: PasteOptions = {}): Float64Array => {
  const paste = readPaste(text, options);
  if (paste.kind === 'read') return paste.reading.values;
  if (paste.kind === 'refused') throw new RangeError(`parse: ${sayProblem(paste.problem)}`);
  const commas = new Set(paste.readings.map(({ comma }) => comma)).size > 1;
  const all = paste.readings.map((reading) => sayReading(reading, commas));
  throw new RangeError(
    `parse: ${show(text)} can mean ${all.join(' or ')}; which of them the numbers are changes every step. Paste them with a point for decimals, without other columns.`,
  );
};
