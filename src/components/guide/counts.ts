/** How much is checked, counted while the page is built. @module */
import mutation from '../../../docs/mutation.md?raw';
import logTrace from '../../../tests/fixtures/log-trace.json';
import published from '../../../tests/fixtures/published.json';
import seed from '../../../tests/fixtures/seed-numpy.json';
import torchPaths from '../../../tests/fixtures/torch-vectors.json';
import { GLOSSARY } from '../../lib/i18n/glossary.ts';
import { REFERENCES } from '../../lib/references/references.ts';
import { mutationRows } from './mutation.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/facts/*.ts', { eager: true });

/** Values and functions that the folder of facts exports. */
export const facts = Object.values(modules).flatMap(Object.keys).length;
export const terms = GLOSSARY.length;
export const sources = Object.keys(REFERENCES).length;

/** Traces recorded from NumPy, each with every value of every step, and the version that made them. */
export const numpy = {
  version: seed.numpy,
  traces: Object.values(seed.traces).flatMap(Object.keys).length,
} as const;

/** Paths recorded from PyTorch, and the version that walked them. */
export const torch = {
  version: torchPaths.torch.replace(/a\d+$/, ''),
  paths: torchPaths.vectors.length,
  /** Paths of NAdam, which this version computes wrongly. */
  nadam: torchPaths.vectors.filter(({ optimizer }) => optimizer === 'NAdam').length,
} as const;

/** What other projects expect in their own tests, and optimizers whose first five steps were published. */
export const others = {
  vectors: published.vectors.length,
  fiveSteps: Object.keys(published.fiveSteps.rows).length,
} as const;

/** Digits and runs of the decimal arithmetic that follows the bug past the range of floats. */
export const decimal = { digits: logTrace.digits, runs: logTrace.runs.length } as const;

/** The last mutation run, by folder of the library. */
export const mutants = mutationRows(mutation);
/** The same, over all folders. */
export const mutantsKilled = mutants.reduce((sum, { killed }) => sum + killed, 0);
export const mutantsMade = mutants.reduce((sum, row) => sum + row.killed + row.survived, 0);

/** The question's number as NumPy printed it into the record. */
export const recordedLastUpdate = seed.traces['constant-10']['in-place'].update.at(-1) ?? NaN;
