import { pythonRepr } from '../text/python-repr.ts';
import type { NamedLine } from './lessons/lesson-code.ts';
import { loopLines } from './loop-lines.ts';

/** What the question's script is made of: a constant gradient, the decays, ε, the number of steps. */
export interface Question {
  readonly g: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  readonly steps: number;
}

/**
 * The question's script, whole: it runs as it stands, and prints the last update. The lines of its loop bear the
 * names of what they compute, as in `loopLines`.
 */
export const questionScript = ({ g, beta1, beta2, eps, steps }: Question): readonly NamedLine[] => {
  const [, ...body] = loopLines('in-place');
  const computing = body.map(({ text, shows }): NamedLine => {
    const line = { name: shows, text: `    ${text}` };
    return shows === 'update' ? line : { ...line, q: shows.startsWith('m') ? 'm' : 'v' };
  });
  return [
    { text: 'import numpy as np' },
    { text: '' },
    { text: `beta1, beta2, eps = ${[beta1, beta2, eps].map(pythonRepr).join(', ')}` },
    { text: 'm = v = 0' },
    { text: `for t in range(1, ${steps + 1}):` },
    { name: 'g', text: `    g = ${g}`, q: 'g' },
    ...computing,
    { text: 'print(update)' },
  ];
};
