import { describe, expect, test } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { csv } from '../../../src/components/kit/export/numbers.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { run } from '../../../src/components/widgets/bug-lab/model.ts';
import { params, type State } from '../../../src/components/widgets/bug-lab/params.ts';
import { en } from '../../../src/components/widgets/bug-lab/strings.en.ts';
import { ko } from '../../../src/components/widgets/bug-lab/strings.ko.ts';
import { numbersOf, tableOf } from '../../../src/components/widgets/bug-lab/table.ts';
import { adamTrace, streams } from '../../../src/lib/index.ts';

const both: State = { ...params.initial, show: ['in-place', 'separate'] };

test('the table holds a row a step and a column a series', () => {
  const data = tableOf(run(both), wordsIn('en', { en, ko }));
  const { columns } = data;
  const rows = printed(data);
  expect(columns).toEqual(['step', 'g', 'in place', 'separate']);
  expect(rows).toHaveLength(100);
  expect(rows.at(-1)).toEqual(['100', '10.', '3.40488818e-70', '0.99990001']);
});

describe('the saved numbers', () => {
  const g = streams.ramp(3);
  const saved = (...series: Parameters<typeof numbersOf>[0]['series']) =>
    csv(numbersOf({ g, series }));

  test('have a header, a line a step and a line break at the end', () => {
    const text = csv(numbersOf(run({ ...both, stream: 'ramp', steps: 3 })));
    const lines = text.split('\n');
    expect(lines[0]).toBe(
      '\uFEFFstep,g,in-place.m,in-place.v,in-place.mHat,in-place.vHat,in-place.update,' +
        'separate.m,separate.v,separate.mHat,separate.vHat,separate.update',
    );
    expect(lines.map((line) => line.split(',')[0])).toEqual(['\uFEFFstep', '1', '2', '3', '']);
    expect(text).not.toContain('\r');
  });

  test('lose no digit, whatever quantity is on show', () => {
    const state: State = { ...params.initial, stream: 'normal', show: ['separate'], quantity: 'm' };
    const shown = run(state);
    const { beta1, beta2, eps } = state;
    const trace = adamTrace(shown.g, { beta1, beta2, eps });
    const rows = csv(numbersOf(shown)).trim().split('\n').slice(1);
    expect(rows).toHaveLength(100);
    for (const [i, row] of rows.entries()) {
      const columns = [trace.g, trace.m, trace.v, trace.mHat, trace.vHat, trace.update];
      expect(row.split(',').slice(1).map(Number)).toEqual(columns.map((column) => column[i]));
    }
  });

  test('write what is not finite by name', () => {
    const column = Float64Array.of(NaN, Infinity, -Infinity);
    const trace = { g: column, m: column, v: column, mHat: column, vHat: column, update: column };
    const text = saved({ correction: 'never', trace });
    expect(text.split('\n')[2]).toBe('2,1,Infinity,Infinity,Infinity,Infinity,Infinity');
    expect(text).toMatch(/\n1,0,NaN,.*\n.*\n3,2,-Infinity,/);
  });

  test('are the stream alone where there is no trace', () => {
    expect(csv(numbersOf({ g: Float64Array.of(0.5), series: [] }))).toBe('\uFEFFstep,g\n1,0.5\n');
  });
});
