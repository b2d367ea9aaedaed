import { spoken, type Dialect, type Script } from './script.ts';
import { pythonLines } from './write-python.ts';
import { typescriptLines } from './write-typescript.ts';

/** A file: no blank line at its ends, nowhere two. */
const file = (lines: readonly string[]): string =>
  `${lines
    .filter((line, i) => line !== '' || lines[i - 1] !== '')
    .join('\n')
    .trim()}\n`;

/** What Python imports for a name before a dot or a bracket. */
const MODULES = {
  math: 'import math',
  np: 'import numpy as np',
  load_digits: 'from sklearn.datasets import load_digits',
  torch: 'import torch',
};

const importsFor = (lines: readonly string[]): readonly string[] =>
  Object.entries(MODULES)
    .filter(([name]) => lines.some((line) => new RegExp(`(?<![\\w.])${name}[.(]`).test(line)))
    .map(([, text]) => text);

/** Without the functions that nothing calls. */
function needed(script: Script, dialect: Dialect): Script {
  const lines = spoken(script, dialect);
  const calls = (name: string) => (line: unknown) => JSON.stringify(line).includes(`${name}(`);
  return lines.filter(
    (line) => typeof line === 'string' || line.kind !== 'define' || lines.some(calls(line.name)),
  );
}

/**
 * A script in one of the languages, whole: it runs as it stands under python3 with NumPy or PyTorch, or under
 * `node file.ts` (Node 22.18 or newer). What it prints has the form `name: value`, a line each.
 */
export function sourceIn(dialect: Dialect, script: Script): string {
  const lines = needed(script, dialect);
  if (dialect === 'typescript') return file(typescriptLines(lines));
  const doubles = dialect === 'torch' ? ['torch.set_default_dtype(torch.float64)', ''] : [];
  const python = [...doubles, ...pythonLines(lines, dialect)];
  return file([...importsFor(python), '', ...python]);
}
