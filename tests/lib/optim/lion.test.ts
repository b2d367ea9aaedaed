import { expect, test } from 'vitest';

import recorded from '../../fixtures/lion-muon.json' with { type: 'json' };
import { sequence, walk, walkComposed } from './running.ts';

test.each(recorded.lion.map((run) => [JSON.stringify(run.options), run] as const))(
  'NumPy takes the same steps of Lion: %s',
  (_, { options, gradients, x }) => {
    for (const run of [walk, walkComposed]) {
      const path = run({ name: 'lion', ...options }, [1, -2, 0.5], sequence(gradients), x.length);
      for (const [t, point] of x.entries())
        for (const [i, due] of point.entries())
          expect(Math.abs((path[t]?.[i] ?? NaN) - due), `step ${t + 1}`).toBeLessThan(1e-14);
    }
  },
);
