import { isDeepStrictEqual } from 'node:util';

import { describe, expect, it } from 'vitest';

import {
  numpySource,
  torchSource,
  typescriptSource,
  type Experiment,
} from '../../../src/lib/codegen/index.ts';
import { adamTrace, CORRECTION_NAMES } from '../../../src/lib/index.ts';
import { gradientsOf } from '../../../src/lib/streams/spec.ts';
import seed from '../../fixtures/seed-numpy.json' with { type: 'json' };
import { expectClose } from '../support.ts';
import { hasNumpy, printed, runScript } from './run.ts';

const settings = { beta1: 0.9, beta2: 0.999, eps: 1e-3, corrections: CORRECTION_NAMES };

const EXPERIMENTS: Record<string, Experiment> = {
  constant: { ...settings, stream: { stream: 'constant', value: 10, steps: 100 } },
  ramp: { ...settings, stream: { stream: 'ramp', steps: 100 } },
  normal: { ...settings, stream: { stream: 'normal', seed: 42, steps: 100 } },
  values: { ...settings, stream: { stream: 'values', values: [1, -0.25, 1e-7, 3e20, -1e22, 0] } },
  // here a multiplication by 1 − βᵗ would round otherwise than the division by its inverse
  'constant, 7 steps': { ...settings, stream: { stream: 'constant', value: 10, steps: 7 } },
  'constant, other settings': {
    ...settings,
    stream: { stream: 'constant', value: -0.1, steps: 1000 },
    beta1: 0,
    beta2: 0.5,
    eps: 1e-8,
  },
  'ramp, to overflow': { ...settings, stream: { stream: 'ramp', steps: 400 }, eps: 0 },
};
const experiments = Object.entries(EXPERIMENTS);

const due = ({ stream, corrections, ...options }: Experiment): Record<string, number> =>
  Object.fromEntries(
    corrections.map((correction) => [
      correction,
      adamTrace(gradientsOf(stream), { ...options, correction }).update.at(-1) ?? NaN,
    ]),
  );

/** Whether Python's powers and normal numbers here are those the digits were compared with once. */
const pythonAgrees = ({ stream, beta1, beta2 }: Experiment): boolean => {
  const steps = gradientsOf(stream).length;
  const source = `
import json
import numpy as np
np.random.seed(42)
steps = range(1, ${steps} + 1)
normal = np.random.normal(0, 1, 100).tolist()
print(json.dumps([normal, [${beta1}**t for t in steps], [${beta2}**t for t in steps]]))
`;
  const [normal, ...powers] = JSON.parse(runScript(['python3'], 'powers.py', source)) as number[][];
  const own = [beta1, beta2].map((beta) =>
    Array.from({ length: steps }, (_, i) => beta ** (i + 1)),
  );
  return isDeepStrictEqual([normal, ...powers], [seed.streams['normal-seed-42'], ...own]);
};

describe.skipIf(!hasNumpy)('the NumPy script', () => {
  it.each(experiments)('prints the digits of the library: %s', (name, experiment) => {
    const actual = printed(
      runScript(['python3', '-W', 'ignore'], 'experiment.py', numpySource(experiment)),
    );
    const expected = due(experiment);
    expect(Object.keys(actual)).toEqual([...CORRECTION_NAMES]);
    if (pythonAgrees(experiment)) {
      expect(actual).toEqual(expected);
    } else {
      console.warn(
        `${name}: Python's pow or log is another one here, so digits are compared to 1e-12 only.`,
      );
      expectClose(Object.values(actual), Object.values(expected));
    }
  });

  it('prints a name, a colon and the digits Python writes', () => {
    const source = numpySource({
      ...settings,
      corrections: ['in-place'],
      stream: { stream: 'constant', value: 10, steps: 100 },
    });
    expect(runScript(['python3'], 'experiment.py', source)).toMatch(
      /^in-place: 3\.40488818340430\d*e-70\n$/,
    );
  });
});

describe('the TypeScript script', () => {
  it.each(experiments)('prints the digits of the library under node: %s', (_, experiment) => {
    const stdout = runScript([process.execPath], 'experiment.ts', typescriptSource(experiment));
    expect(printed(stdout)).toEqual(due(experiment));
  });
});

describe.skipIf(!hasNumpy)('the PyTorch script', () => {
  it.each(experiments)('compiles: %s', (_, experiment) => {
    runScript(['python3', '-m', 'py_compile'], 'experiment.py', torchSource(experiment));
  });
});

describe('every script', () => {
  it('ends in one line break, has no blanks at a line end and no other correction than asked for', () => {
    for (const source of [numpySource, torchSource, typescriptSource]) {
      for (const [, experiment] of experiments) {
        const script = source({ ...experiment, corrections: ['separate'] });
        expect(script).toMatch(/[^\n]\n$/);
        expect(script).not.toMatch(/[ \t]\n/);
        expect(script).not.toMatch(/in.?place/i);
      }
    }
  });

  it('in PyTorch runs torch.optim.Adam beside the right correction only', () => {
    const stream = { stream: 'ramp', steps: 3 } as const;
    expect(torchSource({ ...settings, stream })).toContain('torch.optim.Adam(');
    expect(torchSource({ ...settings, stream, corrections: ['in-place'] })).not.toContain(
      'torch.optim.Adam',
    );
  });
});
