import { expect, test } from 'vitest';

import { sourceOf } from '../../../src/lib/codegen/lessons/lesson-code.ts';
import { questionScript } from '../../../src/lib/codegen/question.ts';
import { lastUpdate, settings } from '../../../src/lib/facts/puzzle.ts';
import { expectClose } from '../support.ts';
import { hasNumpy, runScript } from './run.ts';

test('the question’s script averages, divides in place and updates, in this order', () => {
  const indented = questionScript(settings).filter(({ text }) => text.startsWith('    '));
  expect(indented.map(({ text }) => text.trim())).toEqual([
    'g = 10',
    'm = beta1 * m + (1 - beta1) * g',
    'v = beta2 * v + (1 - beta2) * (g * g)',
    'm = m / (1 - beta1**t)',
    'v = v / (1 - beta2**t)',
    'update = m / (np.sqrt(v) + eps)',
  ]);
});

test.runIf(hasNumpy)('it runs as it stands and prints the question’s number', () => {
  const stdout = runScript(['python3'], 'question.py', sourceOf(questionScript(settings)));
  expectClose([Number(stdout)], [lastUpdate]);
});
