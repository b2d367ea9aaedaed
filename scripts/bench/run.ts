/**
 * `npm run bench`: how long a step takes, beside the same optimizers elsewhere, and what it allocates.
 *
 * How to read it. A number is the lower quartile of 20 rounds (tfjs: of 5), warm, in nanoseconds a parameter
 * and step: what else the machine does makes a round slower, never faster. It is processor time where the system
 * counts that finely enough, so that a round that was interrupted does not look slow. The contenders take turns within each
 * round, so compare columns within one run, never across runs. They all run the same problem with the same
 * numbers (problem.ts) for as many steps, and must end at the same parameters, float64 within 1e-9 and
 * tfjs, which computes in float32, within 1e-4; else the run stops with an error.
 *
 * - ours: through `createOptimizer`, over its own `arrays`, with its checks of lengths and finite gradients,
 *   which no other has. `ours, copied` is over arrays from elsewhere: SIMD copies both in and the parameters out.
 * - C: contenders/loops.c, the paper's loop, compiled by gcc -O3 -march=native -fno-math-errno, so with
 *   the widest vectors the processor has. `C, folded` is Adam with its corrections folded into two scalars.
 * - NumPy: contenders/loops.py, whole arrays at a time, into buffers that are there already.
 * - tfjs: its own optimizers on its CPU backend; it has no AdamW, NAdam and RAdam.
 *
 * Ratios above 1 say that the first took longer. Growth is the time a parameter takes at the largest size
 * over that at the smallest: above 1 where memory is what one waits for.
 *
 * Training: the course's small network on its digits (src/lib/train: 64, 32 and 10 units, fifty digits a step), by
 * Adam, in steps a second. Ours computes in float64; tfjs in float32 on its CPU backend, with whole batches that were
 * made before, its gradients written out in its own operations, so that no tape is kept. Both start from the same
 * weights, take turns within each round, and must end at the same ones within 1e-4. Aimed at: 300 steps a second,
 * and five times those of tfjs.
 *
 * `--quick`: one size, few rounds, neither tfjs nor allocation; it shows that everything runs, and no more.
 * @module
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { allocations } from './allocations.ts';
import { chooseClock } from './clock.ts';
import { contenders, type Column } from './contenders.ts';
import { measure } from './measure.ts';
import { OPTIMIZERS, SIZES } from './problem.ts';
import { growth, LABELS, ratio, RATIOS, type Cell } from './results.ts';
import { digits, power, table } from './table.ts';
import { measureTraining } from './training.ts';

const quick = process.argv.includes('--quick');
const plan = quick ? { sizes: SIZES.slice(0, 1), rounds: 3 } : { sizes: SIZES, rounds: 20 };

/** tests/scripts/allocation.test.ts does with fewer. */
const HEAP_STEPS = 2e6;

const clock = chooseClock();

const section = (title: string, text: string): void => console.log(`\n## ${title}\n\n${text}`);

async function steps(columns: readonly Column[]): Promise<void> {
  const cells: Cell[] = [];
  for (const optimizer of OPTIMIZERS) {
    for (const size of plan.sizes)
      cells.push(await measure(columns, optimizer, size, plan.rounds, clock));
  }
  const rows = (of: (cell: Cell) => readonly (number | undefined)[]) =>
    cells.map((cell) => [cell.optimizer, power(cell.n), ...of(cell).map(digits)]);
  section(
    `ns a parameter and step, lower quartile of ${plan.rounds} rounds`,
    table(
      ['optimizer', 'N', ...LABELS],
      rows(({ ns }) => LABELS.map((label) => ns[label])),
    ),
  );
  section(
    'Ratios',
    table(
      ['optimizer', 'N', ...RATIOS.map(([top, bottom]) => `${top} ÷ ${bottom}`)],
      rows((cell) => RATIOS.map(([top, bottom]) => ratio(cell, top, bottom))),
    ),
  );
  if (plan.sizes.length === 1) return;
  const ends = [plan.sizes.at(0), plan.sizes.at(-1)].map((size) => power(size?.n ?? NaN));
  const growths = OPTIMIZERS.map((optimizer) => {
    const own = cells.filter((cell) => cell.optimizer === optimizer);
    return [optimizer, ...LABELS.map((label) => digits(growth(own, label)))];
  });
  section(`Growth of ns a parameter from ${ends.join(' to ')}`, table(['', ...LABELS], growths));
}

async function heap(): Promise<void> {
  const rows = (await allocations(HEAP_STEPS)).map(({ name, n, steps, collections, bytes }) => [
    name,
    String(n),
    String(steps),
    String(collections),
    (bytes / steps).toFixed(3),
  ]);
  section(
    'Allocation, warm',
    table(['optimizer', 'N', 'steps', 'collections', 'bytes a step'], rows),
  );
}

async function train(): Promise<void> {
  const trained = await measureTraining(plan.rounds, clock, quick);
  const rows = trained.map(({ label, perSecond, times }) => [
    label,
    perSecond.toFixed(0),
    digits(times),
  ]);
  section(
    `Training, steps a second, lower quartile of the times of ${plan.rounds} rounds`,
    table(['', 'steps a second', 'times tfjs'], rows),
  );
}

const cache = join(import.meta.dirname, '../../.cache/bench');
await mkdir(cache, { recursive: true });
const folder = await mkdtemp(join(cache, 'run-'));
let columns: readonly Column[] = [];
try {
  console.log(`# Benchmark\n\n${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}`);
  console.log(`clock: ${clock === 'cpu' ? 'processor time' : 'time on the wall'}`);
  columns = await contenders(folder, quick);
  for (const { label, contender } of columns) console.log(`${label}: ${contender.hello}`);
  await steps(columns);
  await train();
  if (!quick) await heap();
} finally {
  for (const { contender } of columns) contender.close();
  await rm(folder, { recursive: true, force: true });
}
