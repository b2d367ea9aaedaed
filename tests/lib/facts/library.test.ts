import { describe, expect, it } from 'vitest';

import * as end from '../../../src/lib/facts/end-of-run.ts';
import * as inPlace from '../../../src/lib/facts/in-place.ts';
import { expectClose } from '../support.ts';

// The digits on the right were computed independently, twice; as many as were recorded.

describe('a run under the in-place bug', () => {
  it('gets 1.2875311 learning rates far on a constant gradient, for ever', () => {
    expectClose([inPlace.totalTravel], [1.2875311], 4e-8);
  });
  it('freezes at 0.87153462 on x²/2', () => {
    expectClose([inPlace.freezesAt], [0.87153462], 6e-9);
    // by hand: the loop as the question wrote it, feeding back its own point
    let [x, m, v] = [1, 0, 0];
    for (let t = 1; t <= 1000; t++) {
      m = (0.9 * m + (1 - 0.9) * x) / (1 - 0.9 ** t);
      v = (0.999 * v + (1 - 0.999) * x * x) / (1 - 0.999 ** t);
      x -= (0.1 * m) / (Math.sqrt(v) + 1e-8);
    }
    expectClose([inPlace.freezesAt], [x]);
  });
});

describe('a long run on x²/2', () => {
  it('ends in a cycle of ±lr/2 under RMSProp', () => {
    const [a, b] = end.rmspropEnds;
    expectClose([Math.abs(a), Math.abs(b)], [0.05, 0.05], 1e-6); // eps shortens the step by a few parts in 10⁷
    expect(Math.sign(a)).toBe(-Math.sign(b));
  });
  it('shrinks below 1e-22 under Adam, then bursts to .037 between steps 10,000 and 20,000', () => {
    expect(end.adamSmallest).toBeLessThan(1e-22);
    expectClose([end.adamBurst], [0.037], 0.01);
    expect(end.adamBurstStep).toBeGreaterThan(10_000);
    expect(end.adamBurstStep).toBeLessThanOrEqual(20_000);
  });
});
