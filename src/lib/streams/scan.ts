import { readPaste } from './paste.ts';

/**
 * Why a text is not a stream, and where: the position counts numbers from 1.
 *
 * @ko 텍스트를 기울기로 읽지 못한 이유와 그 위치입니다. 위치는 1부터 셉니다.
 */
export interface ScanProblem {
  readonly reason: 'empty' | 'not-a-number' | 'not-finite' | 'too-many';
  readonly position: number;
  readonly token: string;
}

/**
 * A text read as a stream, or what is wrong with it.
 *
 * @ko 텍스트에서 읽은 기울기, 또는 읽지 못한 이유입니다.
 */
export type Scan = { readonly values: Float64Array } | ScanProblem;

/**
 * Reads pasted numbers without throwing, in the four reasons it has always had: what `readPaste` asks about, and
 * what it refuses as a whole, is `not-a-number` with the text as its token. New programs take `readPaste`.
 *
 * @example scan('1, x') // { reason: 'not-a-number', position: 2, token: 'x' }
 * @ko `readPaste`와 같은 텍스트를 읽고, 읽지 못한 이유를 네 가지로만 나누어 돌려줍니다.
 */
export const scan = (text: string): Scan => {
  const paste = readPaste(text);
  if (paste.kind === 'read') return { values: paste.reading.values };
  if (paste.kind === 'ask' || !('token' in paste.problem))
    return { reason: 'not-a-number', position: 1, token: text.trim() };
  const { reason, position, token } = paste.problem;
  return { reason: reason === 'call' ? 'not-a-number' : reason, position, token };
};
