/** This project's kernels, float64, behind the API that everybody calls: its checks are in the time. */
import { createOptimizer, type OptimizerName } from '../../../src/lib/index.ts';
import { SPECS } from '../problem.ts';
import { gradientOf, serve } from './serve.ts';

/** As in the C program, one set of arrays a size and one state an optimizer, used again in every round. */
const kept = new Map<string, ReturnType<typeof make>>();

const make = (name: OptimizerName, n: number) => {
  const optimizer = createOptimizer(SPECS[name]);
  const { x, g } = optimizer.arrays(n); // as C's loops have theirs: a step copies nothing
  g.set(gradientOf(n));
  return { optimizer, x, g };
};

await serve(
  `Node ${process.versions.node}, V8 ${process.versions.v8}`,
  ({ optimizer: name, n }) => {
    const key = `${name} ${n}`;
    const { optimizer, x, g } = kept.get(key) ?? make(name as OptimizerName, n);
    if (!kept.has(key)) {
      kept.clear();
      kept.set(key, { optimizer, x, g });
    }
    optimizer.reset();
    x.fill(1);
    return { step: () => optimizer.step(x, g), end: () => x };
  },
);
