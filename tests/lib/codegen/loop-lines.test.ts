import { describe, expect, it } from 'vitest';

import { loopLines } from '../../../src/lib/codegen/index.ts';
import { adamStepDetails, CORRECTION_NAMES } from '../../../src/lib/index.ts';
import { hasNumpy, runScript } from './run.ts';

const GRADIENTS = [0.5, -2, 3];

describe('the lines of the loop', () => {
  it('are the same but for the correcting ones', () => {
    const texts = CORRECTION_NAMES.map((name) => loopLines(name).map(({ text }) => text));
    for (const lines of texts) {
      expect(lines.slice(0, 3)).toEqual([
        'g = gradients[t - 1]',
        'm = beta1 * m + (1 - beta1) * g',
        'v = beta2 * v + (1 - beta2) * (g * g)',
      ]);
      expect(lines.at(-1)).toMatch(/^update = m(_hat)? \/ \(np\.sqrt\(v(_hat)?\) \+ eps\)$/);
    }
    expect(new Set(texts.map((lines) => lines.join('\n'))).size).toBe(CORRECTION_NAMES.length);
  });

  it('say which one runs at the first step only', () => {
    const guarded = CORRECTION_NAMES.filter((name) => loopLines(name).some(({ guard }) => guard));
    expect(guarded).toEqual(['first-step-only']);
    for (const { text, guard } of loopLines('first-step-only')) {
      expect(text.startsWith('if t == 1: ')).toBe(guard === 'first-step');
    }
  });

  describe.skipIf(!hasNumpy)('run in Python', () => {
    it.each(CORRECTION_NAMES)('compute what they say they show, under %s', (correction) => {
      const lines = loopLines(correction);
      // each line, then the variable that it assigns
      const body = lines.flatMap(({ text }) => {
        const [, name = ''] = /^(?:if t == 1: )?(\w+) =/.exec(text) ?? [];
        return [text, `row.append(float(${name}))`];
      });
      const source = `
import json
import numpy as np
beta1, beta2, eps, m, v, rows = 0.9, 0.999, 1e-3, 0.0, 0.0, []
gradients = np.array(${JSON.stringify(GRADIENTS)})
for t in range(1, 4):
    row = []
${body.map((line) => `    ${line}`).join('\n')}
    rows.append(row)
print(json.dumps(rows))
`;
      const rows = JSON.parse(runScript(['python3'], 'lines.py', source)) as number[][];
      for (const [i, row] of rows.entries()) {
        const details = adamStepDetails(GRADIENTS, { eps: 1e-3, correction }, i + 1);
        for (const [j, { shows }] of lines.entries()) {
          expect(row[j], `step ${i + 1}, ${lines[j]?.text ?? ''}`).toBeCloseTo(details[shows], 12);
        }
      }
    });
  });
});
