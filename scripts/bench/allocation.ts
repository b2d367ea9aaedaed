/**
 * What steps allocate: runs each kernel, warm, with a young generation of 1 MB, and writes a line of JSON
 * each. allocations.ts starts it with the options it needs and the number of steps. The last line is a step that allocates on
 * purpose, an array of 16 numbers each time: a measurement that does not see it sees nothing.
 *
 * Counted are the collections that V8 reports, so that the answer does not depend on time. Bytes are what
 * the heap grew by, plus what the collections took away.
 */
import { GCProfiler, getHeapStatistics } from 'node:v8';

import { createOptimizer } from '../../src/lib/index.ts';
import { ALLOCATING, type Allocation } from './allocations.ts';
import { OPTIMIZERS, SPECS } from './problem.ts';

type Step = (x: Float64Array, g: Float64Array) => void;

/** Enough for V8 to compile for good what it will compile. */
const WARM = 50_000;

/** Numbers of parameters; Adam takes another way from 64 on. */
const SIZES = [16, 64];

const steps = Number(process.argv[2]);
if (!(steps > 0)) throw new RangeError(`How many steps? Got ${process.argv[2] ?? 'nothing'}.`);

let seen: readonly number[] = [];

const allocating: Step = (x) => {
  seen = Array.from(x);
};

function run(step: Step, x: Float64Array, g: Float64Array, times: number): void {
  for (let t = 0; t < times; t++) step(x, g);
}

function measure(name: string, step: Step, n: number): Allocation {
  const x = new Float64Array(n).fill(1);
  const g = Float64Array.from(x, (_, i) => Math.sin(i + 1));
  for (let i = 0; i < 4; i++) run(step, x, g, WARM);
  globalThis.gc?.();
  const profiler = new GCProfiler();
  profiler.start();
  const before = getHeapStatistics().used_heap_size;
  run(step, x, g, steps);
  const after = getHeapStatistics().used_heap_size;
  const { statistics } = profiler.stop();
  const freed = statistics.map(
    ({ beforeGC, afterGC }) =>
      beforeGC.heapStatistics.usedHeapSize - afterGC.heapStatistics.usedHeapSize,
  );
  const bytes = after - before + freed.reduce((sum, each) => sum + each, 0);
  return { name, n, steps, collections: statistics.length, bytes };
}

for (const n of SIZES) {
  for (const name of OPTIMIZERS) {
    const optimizer = createOptimizer(SPECS[name]);
    console.log(JSON.stringify(measure(name, (x, g) => optimizer.step(x, g), n)));
  }
}
console.log(JSON.stringify(measure(ALLOCATING, allocating, 16)));
if (seen.length !== 16) throw new Error('The step that allocates was not run.');
