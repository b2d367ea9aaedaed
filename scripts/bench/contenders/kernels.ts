/**
 * This project's kernels, float64, behind the API that everybody calls: its checks are in the time. Over the
 * optimizer's own arrays, or, told `elsewhere`, over others, which SIMD copies.
 */
import { createOptimizer, type OptimizerName } from '../../../src/lib/index.ts';
import { SPECS } from '../problem.ts';
import { gradientOf, serve } from './serve.ts';

const elsewhere = process.argv[2] === 'elsewhere';

const make = (name: OptimizerName, n: number) => {
  const optimizer = createOptimizer(SPECS[name]);
  const { x, g } = elsewhere
    ? { x: new Float64Array(n), g: new Float64Array(n) }
    : optimizer.arrays(n);
  g.set(gradientOf(n));
  return { name, optimizer, x, g };
};

/** Used again in every round. */
let now: ReturnType<typeof make> | null = null;

await serve(
  `Node ${process.versions.node}, V8 ${process.versions.v8}`,
  ({ optimizer: name, n }) => {
    if (now?.name !== name || now.x.length !== n) now = make(name as OptimizerName, n);
    const { optimizer, x, g } = now;
    optimizer.reset();
    x.fill(1);
    return { step: () => optimizer.step(x, g), end: () => x };
  },
);
