import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a script to a folder of its own, runs it, and gives back what it printed. */
export const runScript = (
  command: readonly [string, ...string[]],
  name: string,
  source: string,
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, source);
    const { status, stdout, stderr, error } = spawnSync(command[0], [...command.slice(1), file], {
      encoding: 'utf8',
    });
    if (error ?? status !== 0) throw new Error(`${command[0]} ${name}: ${String(error ?? stderr)}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const readLine = (line: string): [string, number] => {
  const [name = '', value = ''] = line.split(': ');
  return [name, Number(value.replace('inf', 'Infinity'))];
};

/** The name and the number of each printed line. */
export const printed = (stdout: string): Record<string, number> =>
  Object.fromEntries(stdout.trim().split('\n').map(readLine));

const why = (): string | undefined => {
  const { error, status } = spawnSync('python3', ['-c', 'import numpy']);
  if (error) return 'there is no python3';
  return status === 0 ? undefined : 'python3 has no NumPy';
};

const missing = why();
if (missing) console.warn(`NOT CHECKED: the generated Python scripts, because ${missing} here.`);

/** Whether the generated Python scripts can be run here; if not, a line on the console says so. */
export const hasNumpy = missing === undefined;
