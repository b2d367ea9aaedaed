/** Scripts in the interpreter that the page runs. */
import { readFileSync } from 'node:fs';

import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';

import { runScript, type LoadMicroPython } from '../../../src/lib/python/interpreter.ts';

const source = (name: string) =>
  readFileSync(new URL(`../../../src/lib/python/${name}.py`, import.meta.url), 'utf8');
const files = {
  numpy: source('numpy'),
  pyplot: source('pyplot'),
  prelude: source('prelude'),
};

/** What a script prints, warns of and shows, and why it ended early. */
export async function run(code: string) {
  const [lines, warnings, figures]: string[][] = [[], [], []];
  const failure = await runScript(loadMicroPython as LoadMicroPython, files, code, {
    print: (line) => lines?.push(line),
    warn: (text) => warnings?.push(text),
    figure: (json) => figures?.push(json),
  });
  return {
    printed: lines?.map((line) => `${line}\n`).join('') ?? '',
    warnings,
    figures: figures?.map((json) => JSON.parse(json) as object) ?? [],
    failure,
  };
}
