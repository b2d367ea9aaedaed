import type { CorrectionName } from '../optim/index.ts';
import { loopLines } from './loop-lines.ts';
import { each, when, type Line, type Script } from './script.ts';

const FIRST_STEP = 'if t == 1: ';

/** A line of the stepper as a statement of a script: its code, and what it remarks. */
function statement(text: string): Line {
  const [code = '', why] = text.replace('np.', '').split(/ {2}# /);
  const [name = '', is = ''] = code.split(' = ');
  return each(name, is, why);
}

/** Adam under a correction, from the averages to the update, as the stepper shows it. */
export const adamLines = (correction: CorrectionName): Script =>
  loopLines(correction)
    .slice(1)
    .map(({ text, guard }) =>
      guard === 'first-step'
        ? when('t == 1', [statement(text.replace(FIRST_STEP, ''))])
        : statement(text),
    );
