import { TEST_STREAMS, type TestName } from '../../../lib/museum/test-streams.ts';
import { pythonRepr } from '../../../lib/text/python-repr.ts';
import { short } from '../../kit/words/say.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

/** The settings that a verdict holds for. */
export const settingsOf = ({ beta1, beta2, eps, stream, g }: State): string =>
  [
    `β₁ = ${beta1}`,
    `β₂ = ${beta2}`,
    `ε = ${short(eps)}`,
    ...(stream === 'constant' ? [`g = ${short(g)}`] : []),
  ].join(', ');

/** A change of the settings, in words. */
export const sayHint = ({ observed, eps, g }: Partial<State>, words: Words): string =>
  [
    ...(observed === undefined ? [] : [words[`hint.${observed}`]]),
    ...(g === undefined ? [] : [`g = ${short(g)}`]),
    ...(eps === undefined ? [] : [`ε = ${short(eps)}`]),
  ].join(', ');

/** A test stream as one line of Python. */
export function pythonOf(stream: TestName): string {
  const values: readonly number[] = TEST_STREAMS[stream];
  const [first = NaN] = values;
  if (stream === 'late') return `gradients = [i % 7 - 2.5 for i in range(${values.length})]`;
  if (values.every((value) => value === first))
    return `gradients = [${pythonRepr(first)}] * ${values.length}`;
  return `gradients = [${values.map(pythonRepr).join(', ')}]`;
}

/** Where a report can be read: "owner/name#1", or "owner/name". */
export const addressOf = (origin: string): string =>
  `https://github.com/${origin.replace('#', '/issues/')}`;
