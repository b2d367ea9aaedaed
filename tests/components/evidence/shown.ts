import type { State } from '../../../src/components/widgets/evidence/params.ts';
import { lossesOf } from '../../../src/lib/train/evidence.ts';
import { endOf } from '../../../src/lib/train/trial.ts';
import { CORRECTED, leastOf } from '../../../src/lib/train/trials.ts';
import type { Numbers } from '../shown.ts';

/** The loss from the first start, trained anew. */
export function shown({ measure, beginning, beta2 }: State): Numbers {
  return Object.fromEntries(
    CORRECTED.map((corrected) => {
      const group = { corrected, beginning, beta2: Number(beta2) };
      const { lr } = leastOf(lossesOf(group, measure));
      return [`${corrected}, loss`, endOf({ ...group, lr, seed: 0 })?.[measure] ?? NaN];
    }),
  );
}
