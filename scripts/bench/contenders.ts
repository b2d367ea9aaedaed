import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { TOLERANCE } from './agreement.ts';
import { Missing, start, startAnew, type Contender } from './contender.ts';
import { OPTIMIZERS } from './problem.ts';
import type { Label } from './results.ts';

/** A column of the tables: who runs there, and what. */
export interface Column {
  readonly label: Label;
  readonly contender: Contender;
  /** Optimizer → what the contender calls it; one that is not named here it does not have. */
  readonly names: ReadonlyMap<string, string>;
  readonly tolerance: number;
  /** In how many of the rounds it takes part; all if absent. */
  readonly rounds?: number;
  /** How many rounds it runs before the first that counts: what its compiler needs. */
  readonly warmUp: number;
}

/**
 * From when on V8 changes no more about a kernel: it compiles a step again and again, and in between a
 * faster version may give way to a slower one, so that the fastest round would not be what one lives with.
 */
const OUR_WARM_UP = 30;

/** tfjs takes most of the time, and a ratio of fifty needs no twenty rounds. */
const TFJS_ROUNDS = 5;
const TFJS_OPTIMIZERS = ['sgd', 'adagrad', 'rmsprop', 'adam', 'adamax'];

const run = promisify(execFile);
const file = (name: string): string => join(import.meta.dirname, 'contenders', name);
const same = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [name, name]));

/** Compiles the C program into `folder`. @throws Missing without gcc; Error where gcc refuses. */
async function compile(folder: string): Promise<string> {
  const program = join(folder, 'loops');
  const flags = ['-O3', '-march=native', '-fno-math-errno'];
  try {
    await run('gcc', [...flags, '-o', program, file('loops.c'), '-lm']);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Missing('gcc is not installed', { cause: error });
    }
    throw error;
  }
  return program;
}

/**
 * Starts everybody who is there, ours first; says in a line each who is not.
 *
 * @param folder - Where programs are compiled to.
 * @param quick - Leaves out tfjs and most of the warming up.
 */
export async function contenders(folder: string, quick: boolean): Promise<readonly Column[]> {
  const all = { names: same(OPTIMIZERS), tolerance: TOLERANCE.float64, warmUp: 0 };
  const ours = { ...all, warmUp: quick ? 3 : OUR_WARM_UP };
  const kernels = (...args: readonly string[]) =>
    startAnew(process.execPath, [file('kernels.ts'), ...args]);
  const columns: Column[] = [
    { label: 'ours', contender: await kernels(), ...ours },
    { label: 'ours, copied', contender: await kernels('elsewhere'), ...ours },
  ];
  const add = async (label: string, make: () => Promise<readonly Column[]>): Promise<void> => {
    try {
      columns.push(...(await make()));
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      console.log(`${label}: not there (${error.message.split('\n').at(-1) ?? ''}), so –.`);
    }
  };
  await add('C', async () => {
    const contender = await start(await compile(folder), []);
    const folded = new Map([['adam', 'adam-folded']]);
    return [
      { label: 'C', contender, ...all },
      { label: 'C, folded', contender, ...all, names: folded },
    ];
  });
  await add('NumPy', async () => [
    { label: 'NumPy', contender: await start('python3', [file('loops.py')]), ...all },
  ]);
  if (quick) {
    console.log('tfjs: left out of a quick run, so –.');
    return columns;
  }
  await add('tfjs', async () => [
    {
      label: 'tfjs',
      contender: await start(process.execPath, [file('tfjs.ts')]),
      names: same(TFJS_OPTIMIZERS),
      tolerance: TOLERANCE.float32,
      rounds: TFJS_ROUNDS,
      warmUp: 1,
    },
  ]);
  return columns;
}
