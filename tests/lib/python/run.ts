/** Scripts in the interpreter that the page runs. */
import { readFileSync } from 'node:fs';

import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';

import {
  runScript,
  type Check,
  type LoadMicroPython,
} from '../../../src/lib/python/interpreter.ts';

const source = (name: string) =>
  readFileSync(new URL(`../../../src/lib/python/${name}.py`, import.meta.url), 'utf8');
const files = {
  numpy: source('numpy'),
  pyplot: source('pyplot'),
  prelude: source('prelude'),
};

/** What a script prints, warns of and shows, what a check found, and why it ended early. */
export async function run(code: string, check?: Check) {
  const [lines, warnings, figures, verdicts]: string[][] = [[], [], [], []];
  const hearer = {
    print: (line: string) => lines?.push(line),
    warn: (text: string) => warnings?.push(text),
    figure: (json: string) => figures?.push(json),
    verdict: (json: string) => verdicts?.push(json),
  };
  const load = loadMicroPython as LoadMicroPython;
  const failure = await runScript(load, files, code, hearer, { check });
  return {
    printed: lines?.map((line) => `${line}\n`).join('') ?? '',
    warnings,
    figures: figures?.map((json) => JSON.parse(json) as object) ?? [],
    verdicts: verdicts?.map((json) => JSON.parse(json) as unknown) ?? [],
    failure,
  };
}
