import type { State } from '../../../src/components/widgets/zipf/params.ts';
import { createOptimizer } from '../../../src/lib/optim/create-optimizer.ts';
import { specOf } from '../../../src/lib/train/training.ts';
import { frequencies, ZIPF_STEPS, type ZipfOptions } from '../../../src/lib/train/zipf.ts';
import type { Numbers } from '../shown.ts';

/** The losses at the end of a run, with all their digits: those of a page have six. */
function endOf(name: string, options: ZipfOptions): Numbers {
  const share = frequencies();
  const optimizer = createOptimizer(specOf(options));
  const w = new Float64Array(share.length);
  while (optimizer.t < ZIPF_STEPS)
    optimizer.step(
      w,
      share.map((each, k) => -each / (1 + Math.exp(w[k] ?? NaN))),
    );
  const losses = w.map((each) => Math.log1p(Math.exp(-each)));
  return {
    [`${name}, most frequent class`]: losses[0] ?? NaN,
    [`${name}, rarest class`]: losses.at(-1) ?? NaN,
    [`${name}, all examples`]: losses.reduce((sum, each, k) => sum + each * (share[k] ?? NaN), 0),
  };
}

export const shown = ({ lr, adamLr }: State): Numbers => ({
  ...endOf('descent', { rule: 'sgd', lr }),
  ...endOf('Adam', { rule: 'adam', lr: adamLr }),
});
