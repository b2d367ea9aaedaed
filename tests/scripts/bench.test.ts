import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { disagreement, TOLERANCE } from '../../scripts/bench/agreement.ts';
import { Missing, start } from '../../scripts/bench/contender.ts';
import type { Column } from '../../scripts/bench/contenders.ts';
import { measure } from '../../scripts/bench/measure.ts';
import { toAnswer, type Answer } from '../../scripts/bench/protocol.ts';
import { trainingRows } from '../../scripts/bench/training.ts';

describe('two contenders', () => {
  const ours: Answer = { seconds: 1, sum: 100, sample: [0.5, -4] };
  const apart = (theirs: Partial<Answer>) => disagreement(ours, { ...ours, ...theirs }, 100, 1e-4);

  test('agree where they end within the tolerance, whatever time they took', () => {
    expect(TOLERANCE).toEqual({ float64: 1e-9, float32: 1e-4 });
    expect(apart({ seconds: 9, sum: 100.009, sample: [0.50009, -4.00039] })).toBeNull();
  });

  test.each([
    [{ sample: [0.50011, -4] }, 'parameter 1 of 2 looked at ends at 0.50011 instead of 0.5'],
    [{ sample: [0.5, -4.00041] }, 'parameter 2 of 2 looked at ends at -4.00041 instead of -4'],
    [{ sample: [0.5, NaN] }, 'parameter 2 of 2 looked at ends at NaN instead of -4'],
    [{ sample: [0.5] }, 'parameter 2 of 2 looked at ends at NaN instead of -4'],
    [{ sum: 100.011 }, 'all parameters add up to 100.011 instead of 100'],
  ])('disagree otherwise: %j', (theirs, why) => {
    expect(apart(theirs)).toBe(why);
  });
});

describe('a measurement', () => {
  const column = (label: Column['label'], times: number[], end = 1): Column => ({
    label,
    contender: {
      hello: label,
      ask: () => Promise.resolve({ seconds: times.shift() ?? NaN, sum: end, sample: [end] }),
      close: () => undefined,
    },
    names: new Map([['adam', 'adam']]),
    tolerance: 1e-9,
    warmUp: 1,
  });
  const adam = (...columns: readonly Column[]) =>
    measure(columns, 'adam', { n: 1000, steps: 10 }, 5, 'cpu');

  test('is the lower quartile of the rounds after the warm-up, in ns a parameter and step', async () => {
    const { ns } = await adam(column('ours', [1e-9, 3e-4, 1e-4, 5e-4, 2e-4, 4e-4]));
    expect(ns.ours).toBeCloseTo(20, 10);
  });

  test('leaves out who does not have the optimizer', async () => {
    const { ns } = await adam(column('ours', []), { ...column('tfjs', []), names: new Map() });
    expect(Object.keys(ns)).toEqual(['ours']);
  });

  test('fails where a contender ends somewhere else', async () => {
    await expect(adam(column('ours', []), column('C', [], 1.1))).rejects.toThrow(
      'adam at N = 1000, C: parameter 1 of 1 looked at ends at 1.1 instead of 1; allowed is 1e-9. It ran another algorithm than ours.',
    );
  });

  test.each(['', 'Segmentation fault', 'null', '{"seconds":0}'])(
    'is never made of “%s”',
    (line) => {
      expect(() => toAnswer(line)).toThrow();
    },
  );
});

test('a contender that breaks is an error, with what it wrote, and does not count as missing', async () => {
  const broken = start(process.execPath, ['-e', 'throw new Error("oh")']);
  await expect(broken).rejects.toThrow('Error: oh');
  await expect(broken).rejects.not.toThrow(Missing);
});

test('a training is told in steps a second, and in how many times those of tfjs', () => {
  const cell = { optimizer: 'adam', n: 2000 };
  expect(trainingRows({ ...cell, ns: { ours: 100, tfjs: 800 } })).toEqual([
    { label: 'ours', perSecond: 5000, times: 8 },
    { label: 'tfjs', perSecond: 625, times: 1 },
  ]);
  expect(trainingRows({ ...cell, ns: { ours: 100 } })).toEqual([
    { label: 'ours', perSecond: 5000, times: undefined },
  ]);
});

describe('a quick run', () => {
  const program = new URL('../../scripts/bench/run.ts', import.meta.url).pathname;
  const run = (env?: NodeJS.ProcessEnv) =>
    promisify(execFile)(process.execPath, [program, '--quick'], { env });

  test('runs everybody who is there, and they agree', async () => {
    const { stdout } = await run();
    expect(stdout.match(/^\| adam +\| 1e3 \| +[\d.]+ \|/gm)).toHaveLength(2); // times and ratios
    expect(stdout).toMatch(/^## Training[^]*^\| ours \| +\d+ \| +– \|$/m);
  }, 60_000);

  test('names whoever is not there, and shows a dash for them', async () => {
    const { stdout } = await run({ PATH: '' });
    for (const name of ['C', 'NumPy']) expect(stdout).toContain(`\n${name}: not there (`);
    expect(stdout).toMatch(/^\| adam +\| 1e3 \|( +[\d.]+ \|){2}( +– \|){4}$/m);
  }, 60_000);
});
