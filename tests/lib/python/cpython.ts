import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What each script prints in CPython with NumPy; a figure is drawn nowhere.
 *
 * @throws Error where one of them ends with an error, or there is no Python with NumPy.
 */
export function printedByCPython(scripts: readonly string[]): readonly string[] {
  const driver = fileURLToPath(new URL('answers.py', import.meta.url));
  const input = JSON.stringify(scripts);
  const { stdout, stderr, error, status } = spawnSync('python3', [driver], {
    input,
    encoding: 'utf8',
  });
  if (error ?? status !== 0) throw new Error(`python3: ${String(error ?? stderr)}`);
  return JSON.parse(stdout) as readonly string[];
}
