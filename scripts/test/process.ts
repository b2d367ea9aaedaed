import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How a program ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a package's program under this very Node, passing on whatever it writes.
 *
 * @param program - Package and file, such as `vitest/vitest.mjs`.
 */
export async function runNode(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [pathOf(program), ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    process.stdout.write(text);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    process.stderr.write(text);
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1)); // null: ended by a signal
  });
  return { code, stdout, stderr };
}

function pathOf(program: string): string {
  const [name = '', file = ''] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(program)?.slice(1) ?? [];
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);
}
