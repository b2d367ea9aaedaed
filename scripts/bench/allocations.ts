import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the steps of one kernel allocated, in all. */
export interface Allocation {
  readonly name: string;
  readonly n: number;
  readonly steps: number;
  readonly collections: number;
  /** Bytes on the heap; reading the heap's size costs a few hundred itself. */
  readonly bytes: number;
}

/** The name of the step that allocates on purpose. */
export const ALLOCATING = 'a step that allocates';

/**
 * A small young generation, so that a few bytes a step bring a collection about; collections on demand, so
 * that it is empty when counting starts; compilation in the same thread, so that it is over when it should be.
 */
const OPTIONS = ['--expose-gc', '--max-semi-space-size=1', '--no-concurrent-recompilation'];

/**
 * Measures every kernel, and last the step that allocates.
 *
 * @param steps - From 2e5 on, a single number kept on the heap at each step brings about two collections or more.
 */
export async function allocations(steps: number): Promise<readonly Allocation[]> {
  const program = join(import.meta.dirname, 'allocation.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...OPTIONS,
    program,
    String(steps),
  ]);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Allocation); // written by allocation.ts
}
