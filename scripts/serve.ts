/**
 * Serves a built site as a static host does: a folder by its index.html, 404.html for what is not there,
 * the headers of its `_headers` file, and text compressed. `astro preview` does not do the last three. A saved page,
 * an index.html without `_headers`, is served too.
 *
 *     node scripts/serve.ts [--dir dist] [--base $BASE_PATH] [--port 4321] [--host localhost]
 *
 * Port 0 takes any free one.
 * @module
 */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { headersFor } from './build/headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ipynb': 'application/x-ipynb+json',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8', // types to read, .d.ts; elsewhere a browser would take them for a video
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** The types that a host compresses; fonts and pictures are so already. */
const TEXT = /^text|json|svg|xml/;
const PACK = {
  br: (body: Buffer) =>
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: Buffer) => gzipSync(body),
};
type Encoding = keyof typeof PACK;
const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];
const packed = new Map<string, { readonly of: Buffer; readonly body: Buffer }>();

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '' },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
const folder = resolve(values.dir);
const base = `/${values.base}/`.replace(/\/+/g, '/');
const port = Number(values.port);
const rules = await readFile(join(folder, '_headers'), 'utf8').catch(() => {
  if (existsSync(join(folder, 'index.html'))) return '';
  console.error(`${folder} holds no built site: run \`npm run build\` first.`);
  process.exit(1);
});

const server = createServer((request, response) => {
  respond(request, response).catch(() => response.writeHead(400).end());
});
server.on('error', ({ message }) => {
  console.error(`${message}. To take another port, add \`-- --port 4400\` to the command.`);
  process.exit(1);
});
server.listen(port, values.host, () => {
  const { port: taken } = server.address() as AddressInfo;
  console.log(`Serving ${folder} at http://localhost:${String(taken)}${base}`);
});

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
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
  const headers = { 'Content-Type': type, ...headersFor(path, rules) };
  const accepted = response.req.headers['accept-encoding'] ?? '';
  const encoding = TEXT.test(type) ? ENCODINGS.find((name) => accepted.includes(name)) : undefined;
  if (!encoding) return void response.writeHead(status, headers).end(body);
  const more = { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' };
  response.writeHead(status, { ...headers, ...more }).end(compressed(encoding, file, body));
}

/** A file compressed, once as long as it stays the same. */
function compressed(encoding: Encoding, file: string, body: Buffer): Buffer {
  const key = `${encoding} ${file}`;
  let kept = packed.get(key);
  if (!kept?.of.equals(body)) packed.set(key, (kept = { of: body, body: PACK[encoding](body) }));
  return kept.body;
}

async function notFound(response: ServerResponse): Promise<void> {
  await send(join(folder, '404.html'), 404, `${base}404.html`, response);
}
