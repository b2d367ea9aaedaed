import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Serves a built site on a free port until it is stopped. */
export async function serveSite(
  folder: string,
): Promise<{ readonly home: string; readonly stop: () => void }> {
  const program = join(import.meta.dirname, '../serve.ts');
  const args = [program, '--dir', folder, '--base', '/', '--port', '0'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const home = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const found = /at (http:\/\/\S+)/.exec(String(chunk))?.[1];
      if (found) resolve(found);
    });
    server.on('exit', (code) => {
      reject(new Error(`serveSite: the server ended with ${code}. Is ${folder} built?`));
    });
  });
  return { home, stop: () => void server.kill() };
}
