/**
 * Runs one script, in a place of its own that ends with it. What a script could reach besides Python is taken away
 * before it starts: no network, no storage, no code made of text.
 */
import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';
import wasm from '@micropython/micropython-webassembly-pyscript/micropython.wasm?url';

import { runScript, type LoadMicroPython } from '../../lib/python/interpreter.ts';
import numpy from '../../lib/python/numpy.py?raw';
import prelude from '../../lib/python/prelude.py?raw';
import pyplot from '../../lib/python/pyplot.py?raw';
import type { Asked, Told } from './messages.ts';

/** Milliseconds between two messages of printed lines: a page that hears each by itself does nothing else. */
const EVERY = 50;

const load = loadMicroPython as LoadMicroPython;

const tell = (told: Told): void => self.postMessage(told);

let lines: string[] = [];
let last = 0;
const flush = (): void => {
  if (lines.length > 0) tell({ kind: 'lines', lines });
  lines = [];
  last = performance.now();
};

const REACH = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'importScripts',
  'indexedDB',
  'caches',
  'BroadcastChannel',
  'Worker',
  'Notification',
  'navigator',
  'eval',
  'Function',
];

/** Takes away what leads out, wherever in the chain of the global it stands. */
function close(): void {
  for (const name of REACH) {
    for (let at: object | null = self; at; at = Object.getPrototypeOf(at) as object | null)
      Reflect.deleteProperty(at, name);
  }
  const kinds = [
    () => undefined,
    async () => await Promise.resolve(0),
    function* () {
      yield 0;
    },
    async function* () {
      yield await Promise.resolve(0);
    },
  ];
  for (const kind of kinds) {
    const prototype = Object.getPrototypeOf(kind) as object;
    Object.defineProperty(prototype, 'constructor', { value: undefined });
  }
}

self.onmessage = async ({ data: { script, check } }: MessageEvent<Asked>) => {
  const files = { numpy, pyplot, prelude };
  const hearer = {
    print: (line: string) => {
      lines.push(line);
      if (performance.now() - last > EVERY) flush();
    },
    warn: (text: string) => {
      flush();
      tell({ kind: 'warning', text });
    },
    figure: (json: string) => {
      flush();
      tell({ kind: 'figure', json });
    },
    verdict: (json: string) => {
      flush();
      tell({ kind: 'verdict', json });
    },
  };
  const started = () => {
    close();
    tell({ kind: 'ready' });
  };
  try {
    const failure = await runScript(
      load,
      files,
      script,
      { ...hearer, started },
      { url: wasm, check },
    );
    flush();
    tell({ kind: 'ended', failure });
  } catch (error) {
    tell({ kind: 'ended', failure: { type: 'NotLoaded', message: String(error), line: null } });
  }
};
