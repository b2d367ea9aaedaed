/** A host of a test's own: it stops, comes back, and another build may take the place of the first. @module */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Serves a folder; `stop` cuts the network, `start` mends it, at the same address. */
export class Host {
  url = '';
  private server: ChildProcess | undefined;
  private readonly folder: string;
  private readonly base: string;

  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.base = base;
  }

  async start(): Promise<void> {
    const port = this.url === '' ? '0' : new URL(this.url).port;
    const args = ['scripts/serve.ts', '--dir', this.folder, '--base', this.base, '--port', port];
    this.server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const said of this.server.stdout ?? []) {
      this.url = /at (http:\S+)/.exec(String(said))?.[1] ?? '';
      if (this.url !== '') return;
    }
    throw new Error(`No server for ${this.folder}.`);
  }

  async stop(): Promise<void> {
    if (!this.server?.kill()) return;
    await once(this.server, 'exit');
    this.server = undefined;
  }
}

/** A built site as links to its files, but embeds other than of one widget: files to put others in the place of. */
export function linked(built: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const files = readdirSync(built, { recursive: true, withFileTypes: true });
  for (const entry of files.filter((each) => each.isFile())) {
    const from = join(entry.parentPath, entry.name);
    const file = from.slice(built.length + 1);
    if (/^embed[\\/]/.test(file) && !/momentum\.map/.test(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    linkSync(from, join(folder, file));
  }
}

/** Puts a changed file in the place of a linked one, under a new name where one is given. */
export function change(file: string, changed: (text: string) => string, name?: string): void {
  const text = readFileSync(file, 'utf8');
  const other = changed(text);
  if (other === text && name === undefined) return;
  rmSync(file);
  writeFileSync(name === undefined ? file : join(dirname(file), name), other);
}
