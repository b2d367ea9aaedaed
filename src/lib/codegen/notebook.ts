/** Jupyter notebooks, as files of format 4.5. @module */

/** What a cell is made of: words, or a script that stands on the page as it stands here. */
export interface CellText {
  readonly kind: 'markdown' | 'code';
  /** Unique in the notebook: letters, digits, `-` and `_`, at most 64 of them. */
  readonly id: string;
  readonly text: string;
}

/**
 * A notebook that was never run, for a Python 3 kernel, as a file holds it. A cell's text stands line by line, without
 * the break at its end.
 *
 * @throws RangeError where an id stands twice or is none: Jupyter would refuse the file.
 */
export function notebookFile(cells: readonly CellText[]): string {
  for (const [i, { id }] of cells.entries())
    if (!/^[\w-]{1,64}$/.test(id) || cells.findIndex((cell) => cell.id === id) !== i)
      throw new RangeError(
        `notebookFile: cell ids must be 1 to 64 letters, digits, - or _, each once, got “${id}”. Jupyter refuses other files.`,
      );
  const notebook = {
    cells: cells.map(({ kind, id, text }) => ({
      cell_type: kind,
      ...(kind === 'code' && { execution_count: null }),
      id,
      metadata: {},
      ...(kind === 'code' && { outputs: [] }),
      source: text.trimEnd().split(/(?<=\n)/),
    })),
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
