import fc from 'fast-check';
import { expect, test } from 'vitest';

import { descendIn, directionsOf } from '../../../src/lib/experiments/descent.ts';
import { lossAfter, raceIn } from '../../../src/lib/experiments/descent-race.ts';
import * as facts from '../../../src/lib/facts/gradient-descent.ts';
import { illConditioned } from '../../../src/lib/objectives/ill-conditioned.ts';
import { expectClose } from '../support.ts';

const coordinate = fc.double({ min: -2, max: 2, noNaN: true }).filter((x) => Math.abs(x) > 0.01);

test('the loss after t steps is that of the run', () => {
  for (const [lr, rotation] of [
    [0.015, 0],
    [0.019, 0.7],
    [0.021, -1.2],
  ] as const) {
    const bowl = illConditioned(100, rotation);
    const directions = directionsOf(bowl, [2, 1], lr);
    const { losses } = descendIn(bowl, [2, 1], lr, 60);
    const closed = losses.map((_, t) => lossAfter(directions, t));
    expectClose(closed, losses, 1e-9);
  }
});

test('the best learning rate takes the lead of the lesson’s race where its run does', () => {
  const { flat, steep, start } = facts.shared;
  const { lead, best, oneStep, steps } = raceIn(illConditioned(steep / flat), [start, start]);
  expect(lead?.step).toBe(facts.bestLeadsFrom);
  expect([best.lr, oneStep.lr]).toEqual([facts.best.lr, facts.oneStepOn(steep)]);
  const hundred = steps.findIndex((t) => t >= facts.shared.steps);
  expect(best.losses[hundred]).toBeGreaterThan(oneStep.losses[hundred] ?? NaN);
});

test('whoever leads at the end of a race has led since the lead', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1.01, max: 1000, noNaN: true }),
      coordinate,
      coordinate,
      (kappa, x, y) => {
        const { steps, best, oneStep, lead } = raceIn(illConditioned(kappa), [x, y]);
        if (!lead) return;
        for (const [i, t] of steps.entries()) {
          const [one = NaN, other = NaN] = [best.losses[i], oneStep.losses[i]];
          if (t === 0 || one < 1e-290) continue; // equal at the start; too small to compare
          expect(one < other, `κ = ${kappa}, step ${t}`).toBe(t >= lead.step);
        }
      },
    ),
  );
});

test('a start on the gentle axis has the best lead at once, one on the steep axis never', () => {
  expect(raceIn(illConditioned(100), [1, 0]).lead?.step).toBe(1);
  expect(raceIn(illConditioned(100), [0, 1]).lead).toBeNull();
  expect(raceIn(illConditioned(1), [1, 1]).lead).toBeNull();
});
