import { scan, type ScanProblem } from './scan.ts';

const WHY: Record<ScanProblem['reason'], string> = {
  empty: 'is empty',
  'not-a-number': 'is not a number',
  'not-finite': 'is not finite; every later average would hold it',
  'too-many': 'is one too many; a stream holds at most a million',
};

/**
 * Reads numbers separated by commas, semicolons, spaces or line breaks, as they are pasted:
 * "1, 2.5; -3e-2", "[1. 2. 3.]", "array([1., 2.])". U+2212 counts as a minus sign.
 *
 * @returns at least one finite number.
 * @throws RangeError naming the position (from 1), the token and the reason.
 * @example parse('[1, .5, −2]') // Float64Array [1, 0.5, -2]
 * @ko 붙여 넣은 텍스트에서 쉼표, 세미콜론, 빈칸, 줄바꿈으로 나뉜 수를 읽습니다. 읽을 수 없는 수가 있으면 몇 번째인지 알려 주는 오류를 던집니다.
 */
export const parse = (text: string): Float64Array => {
  const read = scan(text);
  if ('values' in read) return read.values;
  throw new RangeError(
    `parse: number ${read.position}, ${JSON.stringify(read.token.slice(0, 40))}, ${WHY[read.reason]}.`,
  );
};
