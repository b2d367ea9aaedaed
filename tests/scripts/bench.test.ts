import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { disagreement, TOLERANCE } from '../../scripts/bench/agreement.ts';
import { chooseClock, seconds } from '../../scripts/bench/clock.ts';
import { Missing, start, startAnew } from '../../scripts/bench/contender.ts';
import type { Column } from '../../scripts/bench/contenders.ts';
import { benchMap, betaAt, lrAt } from '../../scripts/bench/map.ts';
import { measure } from '../../scripts/bench/measure.ts';
import {
  answer,
  SAMPLES,
  toAnswer,
  toLine,
  toQuestion,
  type Answer,
} from '../../scripts/bench/protocol.ts';
import { growth, ratio, typical, type Cell } from '../../scripts/bench/results.ts';
import { digits, power, table } from '../../scripts/bench/table.ts';

const question = { optimizer: 'adam-folded', n: 1000, warmUp: 8, steps: 20, clock: 'cpu' } as const;

describe('a question', () => {
  test('comes through as it went', () => {
    expect(toLine(question)).toBe('adam-folded 1000 8 20 cpu');
    expect(toQuestion(toLine(question))).toEqual(question);
    expect(toQuestion('adam 1000 8 20 wall').clock).toBe('wall');
  });

  test.each([
    '',
    'adam',
    'adam 1000 8 20',
    'adam 1000 8 20 sun',
    'adam 1000 8 20 cpu 1',
    'adam 1000 8 x cpu',
    'adam 0 8 20 cpu',
    'adam 1000 8 1.5 cpu',
    '1 1 1 1 cpu',
  ])('that is none (“%s”) is refused', (line) => {
    expect(() => toQuestion(line)).toThrow(
      `A question is “<optimizer> <n> <warm-up> <steps> <clock>”, got “${line}”.`,
    );
  });
});

describe('an answer', () => {
  test('holds the time, the sum and 64 parameters from the first to the last', () => {
    const x = Float64Array.from({ length: 127 }, (_, i) => i);
    const sample = Array.from({ length: SAMPLES }, (_, k) => 2 * k);
    expect(toAnswer(answer(0.5, x))).toEqual({ seconds: 0.5, sum: (126 * 127) / 2, sample });
  });

  const fine = { seconds: 1, sum: 2, sample: new Array<number>(SAMPLES).fill(3) };
  test.each([
    '',
    'Segmentation fault',
    'null',
    '[]',
    JSON.stringify({ ...fine, seconds: 0 }),
    JSON.stringify({ ...fine, seconds: '1' }),
    JSON.stringify({ ...fine, sum: NaN }),
    JSON.stringify({ ...fine, sample: fine.sample.slice(1) }),
    JSON.stringify({ ...fine, sample: fine.sample.with(5, NaN) }),
  ])('that is none is refused: %s', (line) => {
    expect(() => toAnswer(line)).toThrow(
      `An answer holds seconds, sum and 64 samples, got “${line}”.`,
    );
  });
});

describe('two contenders', () => {
  const ours: Answer = { seconds: 1, sum: 100, sample: [0.5, -4] };
  const apart = (theirs: Partial<Answer>, tolerance = 1e-4) =>
    disagreement(ours, { ...ours, ...theirs }, 100, tolerance);

  test('agree where they end at the same parameters, whatever time they took', () => {
    expect(apart({ seconds: 9 }, 0)).toBeNull();
  });

  test('may be apart by the tolerance, relative to the parameter and at least to 1', () => {
    expect(apart({ sample: [0.50009, -4.00039] })).toBeNull();
    expect(apart({ sample: [0.50011, -4] })).toBe(
      'parameter 1 of 2 looked at ends at 0.50011 instead of 0.5',
    );
    expect(apart({ sample: [0.5, -4.00041] })).toBe(
      'parameter 2 of 2 looked at ends at -4.00041 instead of -4',
    );
  });

  test('disagree on what is not a number or not there', () => {
    expect(apart({ sample: [0.5, NaN] })).not.toBeNull();
    expect(apart({ sample: [0.5] })).not.toBeNull();
  });

  test('disagree where a parameter that is not looked at differs', () => {
    expect(apart({ sum: 100.009 })).toBeNull();
    expect(apart({ sum: 100.011 })).toBe('all parameters add up to 100.011 instead of 100');
  });

  test('float64 is held to 1e-9, float32 to 1e-4', () => {
    expect(TOLERANCE).toEqual({ float64: 1e-9, float32: 1e-4 });
  });
});

describe('a measurement', () => {
  const column = (label: Column['label'], times: number[], ends = 1, rounds?: number): Column => ({
    label,
    contender: {
      hello: label,
      ask: () => {
        const seconds = times.shift() ?? NaN;
        return Promise.resolve({ seconds, sum: ends, sample: [ends] });
      },
      close: () => undefined,
    },
    names: new Map([['adam', 'adam']]),
    tolerance: 1e-9,
    warmUp: 0,
    ...(rounds === undefined ? {} : { rounds }),
  });
  const size = { n: 1000, steps: 10 };

  test('takes the lower quartile of each, in ns a parameter and step', async () => {
    const columns = [
      column('ours', [3e-4, 1e-4, 5e-4, 2e-4, 4e-4]),
      column('tfjs', [9e-4, 8e-4], 1, 2),
    ];
    const cell = await measure(columns, 'adam', size, 5, 'cpu');
    expect(cell).toMatchObject({ optimizer: 'adam', n: 1000 });
    expect(cell.ns.ours).toBeCloseTo(20, 10);
    expect(cell.ns.tfjs).toBeCloseTo(80, 10);
  });

  test('counts no round of the warm-up, but looks at its results', async () => {
    const warm = { ...column('ours', [1e-9, 1e-9, 1e-4]), warmUp: 2 };
    expect((await measure([warm], 'adam', size, 1, 'cpu')).ns.ours).toBeCloseTo(10, 10);
    const wrong = { ...column('C', [1, 1], 1.1), warmUp: 1 };
    await expect(measure([warm, wrong], 'adam', size, 0, 'cpu')).rejects.toThrow('C: parameter 1');
  });

  test('leaves out who does not have the optimizer', async () => {
    const columns = [column('ours', [1]), { ...column('tfjs', [1]), names: new Map() }];
    expect(Object.keys((await measure(columns, 'adam', size, 1, 'cpu')).ns)).toEqual(['ours']);
  });

  test('fails where a contender ends somewhere else', async () => {
    const columns = [column('ours', [1]), column('C', [1], 1.1)];
    await expect(measure(columns, 'adam', size, 1, 'cpu')).rejects.toThrow(
      'adam at N = 1000, C: parameter 1 of 1 looked at ends at 1.1 instead of 1; allowed is 1e-9. It ran another algorithm than ours.',
    );
  });
});

describe('the clock', () => {
  test('is the processor time where that ticks finely, else the wall', () => {
    let reads = 0;
    const ticking = (step: number) => () => Math.floor(reads++ / 10) * step;
    expect(chooseClock(ticking(1e-4))).toBe('cpu');
    reads = 0;
    expect(chooseClock(ticking(1e-2))).toBe('wall');
    expect(chooseClock(() => 0)).toBe('wall');
  });

  test('runs while the program works', () => {
    for (const now of Object.values(seconds)) {
      const before = now();
      let sum = 0;
      for (let i = 0; i < 3e6; i++) sum += Math.sqrt(i);
      expect(sum).toBeGreaterThan(0);
      expect(now()).toBeGreaterThan(before);
    }
  });
});

describe('a contender', () => {
  test('that is not installed is missing', async () => {
    await expect(start('no-such-program', [])).rejects.toThrow(Missing);
    const import_ = `import '@tensorflow/no-such-package'`;
    const args = ['--input-type=module', '-e', import_];
    await expect(start(process.execPath, args)).rejects.toThrow(Missing);
  });

  test('that breaks is an error, with what it wrote', async () => {
    const broken = start(process.execPath, ['-e', 'throw new Error("oh")']);
    await expect(broken).rejects.toThrow('Error: oh');
    await expect(broken).rejects.not.toThrow(Missing);
    const silent = start(process.execPath, ['-e', '0']);
    await expect(silent).rejects.toThrow(`${process.execPath} -e 0 ended: it wrote nothing`);
  });

  test('that is started anew for each optimizer and size says so by its process', async () => {
    const program = `
      console.log('hello');
      require('node:readline').createInterface({ input: process.stdin }).on('line', () => {
        const sample = new Array(${SAMPLES}).fill(process.pid);
        console.log(JSON.stringify({ seconds: 1, sum: 1, sample }));
      });`;
    const contender = await startAnew(process.execPath, ['-e', program]);
    expect(contender.hello).toBe('hello');
    const pid = async (n: number) => (await contender.ask({ ...question, n })).sample[0];
    const first = await pid(1000);
    expect(await pid(1000)).toBe(first);
    expect(await pid(2000)).not.toBe(first);
    contender.close();
  });

  test('that ends before it answers is an error', async () => {
    const contender = await start(process.execPath, ['-e', 'console.log("hello")']);
    expect(contender.hello).toBe('hello');
    await expect(contender.ask(question)).rejects.toThrow('it wrote nothing');
  });
});

describe('results', () => {
  test.each([
    [[7], 7],
    [[9, 5], 5],
    [[5, 4, 3, 2, 1], 2],
    [Array.from({ length: 20 }, (_, i) => 20 - i), 5],
  ])('the lower quartile of %j is %d', (rounds, quartile) => {
    expect(typical(rounds)).toBe(quartile);
  });

  const cells: readonly Cell[] = [
    { optimizer: 'adam', n: 1e6, ns: { ours: 6, C: 3, tfjs: 90 } },
    { optimizer: 'adam', n: 1e3, ns: { ours: 2, C: 4 } },
  ];

  test('a ratio says how many times as long the first took', () => {
    const [cell = { optimizer: '', n: 0, ns: {} }] = cells;
    expect(ratio(cell, 'ours', 'C')).toBe(2);
    expect(ratio(cell, 'tfjs', 'ours')).toBe(15);
    expect(ratio(cell, 'NumPy', 'ours')).toBeUndefined();
    expect(ratio(cell, 'ours', 'NumPy')).toBeUndefined();
  });

  test('growth goes from the smallest to the largest size, in whatever order they were run', () => {
    expect(growth(cells, 'ours')).toBe(3);
    expect(growth(cells, 'C')).toBe(0.75);
    expect(growth(cells, 'tfjs')).toBeUndefined();
    expect(growth([], 'ours')).toBeUndefined();
  });
});

describe('a table', () => {
  test('is Markdown, and stands in columns; what is not there is a dash', () => {
    const rows = [
      ['adam', '1.25', undefined],
      ['rmsprop', '12.5'],
    ];
    expect(table(['', 'ours', 'C'], rows)).toBe(
      [
        '|         | ours |   C |',
        '| ------- | ---: | --: |',
        '| adam    | 1.25 |   – |',
        '| rmsprop | 12.5 |   – |',
      ].join('\n'),
    );
  });

  test.each([
    [0, '0'],
    [0.012345, '0.0123'],
    [1.2345, '1.23'],
    [12.345, '12.3'],
    [123.45, '123'],
    [12345.6, '12346'],
  ])('shows %d as %s', (value, text) => {
    expect(digits(value)).toBe(text);
  });

  test('shows nothing as nothing, and powers of ten as powers', () => {
    expect(digits(undefined)).toBeUndefined();
    expect([1e3, 1e6, 1500].map(power)).toEqual(['1e3', '1e6', '1500']);
  });
});

describe('the map', () => {
  test('reaches from β = 0 to 0.99 and from lr = 1e-3 to 0.15', () => {
    expect([betaAt(0, 256), betaAt(255, 256), betaAt(0, 1)]).toEqual([0, 0.99, 0]);
    expect([lrAt(0, 256), lrAt(255, 256), lrAt(0, 1)]).toEqual([1e-3, 0.15, 1e-3]);
  });

  test('holds what 200 steps of gradient descent leave of the loss, (1 − lr·h)²⁰⁰ of each x', () => {
    const size = 3;
    const losses = benchMap(() => ({ name: 'sgd' }), size);
    expect(losses).toHaveLength(9);
    for (const [cell, loss] of losses.entries()) {
      const lr = lrAt(cell % size, size);
      const expected = ((1 - lr) ** 400 + 10 * (1 - 10 * lr) ** 400) / 2;
      expect(loss / expected).toBeCloseTo(1, 10);
    }
  });

  test('gives each row its β', () => {
    const betas: number[] = [];
    benchMap((beta) => {
      betas.push(beta);
      return { name: 'sgd', momentum: beta };
    }, 3);
    expect(betas).toEqual([0, 0.495, 0.99]);
  });
});

test('a quick run runs everybody who is there, and they agree', async () => {
  const program = new URL('../../scripts/bench/run.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--quick']);
  expect(stdout).toMatch(/^ours: Node \d/m);
  expect(stdout).toContain('tfjs: left out of a quick run, so –.');
  expect(stdout.match(/^\| adam +\| 1e3 \| +[\d.]+ \|/gm)).toHaveLength(2); // times and ratios
}, 60_000);
