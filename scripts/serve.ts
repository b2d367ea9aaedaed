/**
 * Serves a built site as a static host does: a folder by its index.html, 404.html for what is not there,
 * and the headers of its `_headers` file. `astro preview` does not do the last two.
 *
 *     node scripts/serve.ts [--dir dist] [--base /] [--port 4321]
 *
 * BASE_PATH and PORT stand in for the options that are missing; port 0 takes any free one.
 * @module
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

import { headersFor } from './build/headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const { values } = parseArgs({
  options: { dir: { type: 'string' }, base: { type: 'string' }, port: { type: 'string' } },
});
const folder = resolve(values.dir ?? 'dist');
const base = `/${values.base ?? process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const port = Number(values.port ?? process.env['PORT'] ?? 4321);
const rules = await readFile(join(folder, '_headers'), 'utf8').catch(() => {
  console.error(`${folder} holds no built site: run \`npm run build\` first.`);
  process.exit(1);
});

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  respond(pathname, search, response).catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
});
server.on('error', (error) => {
  console.error(`Port ${String(port)}: ${error.message}. PORT=… takes another.`);
  process.exit(1);
});
server.listen(port, process.env['HOST'] ?? 'localhost', () => {
  const { port: taken } = server.address() as AddressInfo;
  console.log(`Serving ${folder} at http://localhost:${String(taken)}${base}`);
});

async function respond(path: string, search: string, response: ServerResponse): Promise<void> {
  const file = path.startsWith(base) ? locate(path.slice(base.length)) : undefined;
  const kind = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || kind === undefined) return notFound(response);
  if (!kind.isDirectory()) return send(file, 200, path, response);
  if (path.endsWith('/')) return send(join(file, 'index.html'), 200, path, response);
  response.writeHead(301, { Location: `${path}/${search}` }).end();
}

/** The file a path names, or undefined where the path leaves the folder. */
function locate(path: string): string | undefined {
  const file = resolve(folder, decodeURIComponent(path));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

async function send(
  file: string,
  status: number,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined)
    return status === 404 ? void response.writeHead(404).end() : notFound(response);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'Content-Type': type, ...headersFor(path, rules) }).end(body);
}

async function notFound(response: ServerResponse): Promise<void> {
  await send(join(folder, '404.html'), 404, `${base}404.html`, response);
}
