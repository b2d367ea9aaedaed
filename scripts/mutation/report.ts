/** Reads what Stryker reports: how many mutants each folder's tests killed, and which survived. @module */

/** A place in a file; lines and columns from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** One change to the source, and what became of it. */
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Stryker's JSON report, as far as it is read here: mutation-testing-report-schema. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

/**
 * A folder's mutants. One that a test failed on, or never returned from, is killed; one whose module
 * could not even be loaded is broken and counts neither way.
 */
export interface Score {
  readonly folder: string;
  readonly killed: number;
  readonly alive: number;
  readonly broken: number;
}

/** Killed mutants in per cent; 100 where there was none to kill. */
export const percent = ({ killed, alive }: Score): number =>
  killed + alive === 0 ? 100 : (100 * killed) / (killed + alive);

const FATE: Readonly<Record<string, 'killed' | 'alive' | 'broken'>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'alive',
  NoCoverage: 'alive',
  RuntimeError: 'broken',
  CompileError: 'broken',
};

/**
 * The score of each folder below src/lib, by name.
 *
 * @throws Error when a mutant was left out: then the score is not one of all mutants.
 */
export function scores({ files }: Report): Score[] {
  const folders = new Map<string, Score>();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = file.split('/').slice(0, 3).join('/');
    const score = { folder, killed: 0, alive: 0, broken: 0, ...folders.get(folder) };
    for (const { status, location } of mutants) {
      const fate = FATE[status];
      if (fate === undefined)
        throw new Error(`The mutant at ${file}:${location.start.line} ended as ${status}.`);
      score[fate] += 1;
    }
    if (mutants.length > 0) folders.set(folder, score);
  }
  return [...folders.values()].sort((a, b) => a.folder.localeCompare(b.folder, 'en'));
}

/** The mutants that no test noticed: `file:line:column mutator: was → became`, by file and place. */
export function survivors({ files }: Report): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => FATE[status] === 'alive')
      .sort(({ location: { start: a } }, { location: { start: b } }) =>
        a.line === b.line ? a.column - b.column : a.line - b.line,
      )
      .map(({ status, mutatorName, replacement = '', location }) => {
        const unseen = status === 'NoCoverage' ? ', which no test runs' : '';
        const { line, column } = location.start;
        const was = short(cut(source, location));
        return `${file}:${line}:${column} ${mutatorName}: ${was} → ${short(replacement)}${unseen}`;
      }),
  );
}

const short = (text: string): string => {
  const plain = text.replaceAll(/\s+/g, ' ');
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
};

/** The source between two places; the end is the first character after it. */
function cut(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((text, i) =>
      text.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : text.length),
    )
    .join('\n');
}
