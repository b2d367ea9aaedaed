/**
 * Why a pasted text is no stream, and where: the position counts numbers from 1.
 *
 * @ko 붙여 넣은 텍스트를 읽지 못한 이유와 그 위치입니다. 위치는 1부터 셉니다.
 */
export type PasteProblem =
  | {
      /** `call`: it would have to be run. */
      readonly reason: 'not-a-number' | 'not-finite' | 'empty' | 'call';
      readonly position: number;
      readonly token: string;
    }
  /** Several rows of several numbers, and nothing says which of them are the stream. */
  | { readonly reason: 'grid'; readonly rows: number; readonly columns: number }
  /** Some of it was left out when it was printed. */
  | { readonly reason: 'shortened' }
  | {
      readonly reason: 'too-many';
      readonly count: number;
      readonly position: number;
      readonly token: string;
    };

/** Not a number that an average could hold, in the words of Python, R and JavaScript. */
export const NOT_FINITE = /^[+-]?(?:nan|na|inf(?:inity)?)$/i;

/** Thrown within the reader, and turned into data before it is left. */
export class Refused extends Error {
  readonly problem: PasteProblem;
  constructor(problem: PasteProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}
