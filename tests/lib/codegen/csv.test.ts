import { describe, expect, it } from 'vitest';

import { csv } from '../../../src/lib/codegen/index.ts';
import { adamTrace, streams } from '../../../src/lib/index.ts';

const g = streams.ramp(3);

describe('csv', () => {
  it('has a header, a line a step and a line break at the end', () => {
    const text = csv(g, {
      'in-place': adamTrace(g, { correction: 'in-place' }),
      separate: adamTrace(g),
    });
    const lines = text.split('\n');
    expect(lines[0]).toBe(
      'step,g,in-place.m,in-place.v,in-place.mHat,in-place.vHat,in-place.update,' +
        'separate.m,separate.v,separate.mHat,separate.vHat,separate.update',
    );
    expect(lines.map((line) => line.split(',')[0])).toEqual(['step', '1', '2', '3', '']);
    expect(text).not.toContain('\r');
  });

  it('loses no digit', () => {
    const trace = adamTrace(g);
    const rows = csv(g, { separate: trace }).trim().split('\n').slice(1);
    for (const [i, row] of rows.entries()) {
      const columns = [trace.g, trace.m, trace.v, trace.mHat, trace.vHat, trace.update];
      expect(row.split(',').slice(1).map(Number)).toEqual(columns.map((column) => column[i]));
    }
  });

  it('writes what is not finite by name', () => {
    const column = Float64Array.of(NaN, Infinity, -Infinity);
    const trace = { g: column, m: column, v: column, mHat: column, vHat: column, update: column };
    expect(csv(g, { never: trace }).split('\n')[2]).toBe(
      '2,1,Infinity,Infinity,Infinity,Infinity,Infinity',
    );
    expect(csv(g, { never: trace })).toMatch(/\n1,0,NaN,.*\n.*\n3,2,-Infinity,/);
  });

  it('is the stream alone where there is no trace', () => {
    expect(csv([0.5], {})).toBe('step,g\n1,0.5\n');
  });
});
