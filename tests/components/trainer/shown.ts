import type { State } from '../../../src/components/widgets/trainer/params.ts';
import { CORRECTION_NAMES } from '../../../src/lib/optim/variants.ts';
import { STEPS, WINDOW } from '../../../src/lib/train/curve.ts';
import { trainDigits, type TrainingOptions } from '../../../src/lib/train/index.ts';
import type { Numbers } from '../shown.ts';

const ended = new Map<string, { readonly late: number; readonly right: number }>();

/** The mean loss of the last ten steps, and the share of the test digits right: of each training once. */
function endOf(options: TrainingOptions) {
  const key = JSON.stringify(options);
  const found = ended.get(key);
  if (found) return found;
  const { loss, testAccuracy } = trainDigits({ ...options, steps: STEPS });
  const late = loss.slice(-WINDOW).reduce((sum, each) => sum + each, 0) / WINDOW;
  const end = { late, right: testAccuracy.at(-1) ?? NaN };
  ended.set(key, end);
  return end;
}

export function shown(state: State, view: string): Numbers {
  const { first, second, lr, lr2, seed, beta1, beta2, batch } = state;
  const shared = { beta1, beta2, batch };
  if (view === 'blind')
    return Object.fromEntries(
      CORRECTION_NAMES.map((rule) => [rule, endOf({ ...shared, rule, lr, seed: 0 }).late]),
    );
  const runs = {
    first: endOf({ ...shared, rule: first, lr, seed }),
    second: endOf({ ...shared, rule: second, lr: lr2, seed }),
  };
  return Object.fromEntries(
    Object.entries(runs).flatMap(([which, { late, right }]) => [
      [`${which}, loss of the last steps`, late],
      [`${which}, share of the test digits right`, right],
    ]),
  );
}
