import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addLogs, log1mExp, runningSum } from '../../../src/lib/precision/logs.ts';
import { expectClose } from '../support.ts';

describe('the logarithm of a sum', () => {
  const log = fc.double({ min: -700, max: 700, noNaN: true });
  it('is right where floats can check it, whichever comes first', () => {
    expect(addLogs(0, 0)).toBe(Math.LN2);
    expect(addLogs(Math.log(3), Math.log(4))).toBeCloseTo(Math.log(7), 15);
    fc.assert(
      fc.property(log, log, (a, b) => {
        const sum = Math.log(Math.exp(a) + Math.exp(b));
        expect(Math.abs(addLogs(a, b) - sum)).toBeLessThan(1e-13 * Math.max(1, Math.abs(sum)));
        expect(addLogs(b, a)).toBe(addLogs(a, b));
      }),
    );
  });
  it('knows nothing of overflow', () => {
    expect(addLogs(5000, 5000)).toBe(5000 + Math.LN2);
    expect(addLogs(5000, -5000)).toBe(5000);
    expect(addLogs(-5000, -5000)).toBe(-5000 + Math.LN2);
  });
  it('takes −∞ for nothing', () => {
    expect(addLogs(-Infinity, 3)).toBe(3);
    expect(addLogs(3, -Infinity)).toBe(3);
    expect(addLogs(-Infinity, -Infinity)).toBe(-Infinity);
  });
});

it('ln(1 − eˣ) keeps its digits at both ends', () => {
  // by its series: ln d − d/2 for 1 − e^−d, and −s − s²/2 for ln(1 − s)
  const s = Math.exp(-20);
  const due = [Math.log(1e-10) - 0.5e-10, Math.log(0.75)];
  expectClose([log1mExp(-1e-10), log1mExp(Math.log(0.25))], due, 1e-15);
  expect(Math.abs(log1mExp(-20) - (-s - (s * s) / 2))).toBeLessThan(1.2e-16);
  expect(log1mExp(0)).toBe(-Infinity);
  expect(log1mExp(-Infinity)).toBe(0);
});

describe('a running sum', () => {
  it('keeps what a plain sum loses', () => {
    const sum = runningSum(1000);
    let plain = 1000;
    for (let i = 0; i < 100_000; i++) {
      sum.add(0.001);
      plain += 0.001;
    }
    expect(Math.abs(sum.value() - 1100)).toBeLessThan(3e-13);
    expect(Math.abs(plain - 1100)).toBeGreaterThan(1e-10);
  });
  it('starts again, and forgets what it had kept', () => {
    const sum = runningSum(1);
    sum.add(2 ** -53);
    expect(sum.value()).toBe(1);
    sum.reset(1);
    sum.add(2 ** -53);
    expect(sum.value()).toBe(1);
    sum.add(2 ** -53);
    expect(sum.value()).toBe(1 + 2 ** -52);
  });
});
