import { pythonRepr } from '../text/python-repr.ts';
import type { CorrectionName } from '../optim/index.ts';
import { snake, type Experiment } from './experiment.ts';
import { loopLines } from './loop-lines.ts';

/** The settings, one a line. */
export const pythonSettings = ({ beta1, beta2, eps }: Experiment): string =>
  `
beta1 = ${pythonRepr(beta1)}
beta2 = ${pythonRepr(beta2)}
eps = ${pythonRepr(eps)}
`.trim();

/** A list of numbers, each with the shortest digits that read back as the same number. */
export const pythonList = (values: ArrayLike<number>): string =>
  `[${Array.from(values, pythonRepr).join(', ')}]`;

/** One correction as a function that returns the last update. */
export const pythonFunction = (correction: CorrectionName, zero: string): string =>
  `
def ${snake(correction)}(gradients):
    m = v = ${zero}
    for t in range(1, len(gradients) + 1):
${loopLines(correction)
  .map(({ text }) => `        ${text}`)
  .join('\n')}
    return update
`.trim();
