import { download } from '../../figure/download.ts';
import { svgText, toPng } from '../../figure/picture-file.ts';
import {
  csv,
  numpySource,
  torchSource,
  typescriptSource,
  type Experiment,
} from '../../../lib/codegen/index.ts';
import type { Run } from './model.ts';

const SOURCES = {
  numpy: { write: numpySource, file: 'bug-lab.py' },
  torch: { write: torchSource, file: 'bug-lab-torch.py' },
  typescript: { write: typescriptSource, file: 'bug-lab.ts' },
} as const;

/** The experiment as a script, and what to call its file. */
export function sourceOf(language: keyof typeof SOURCES, experiment: Experiment) {
  const { write, file } = SOURCES[language];
  return { text: write(experiment), file };
}

/** Saves every column of the run as CSV. */
export function saveCsv({ g, series }: Run): void {
  const traces = Object.fromEntries(series.map(({ correction, trace }) => [correction, trace]));
  saveText('bug-lab.csv', csv(g, traces), 'text/csv');
}

/** Saves a text as a file. */
export const saveText = (file: string, text: string, type = 'text/plain'): void =>
  download(file, new Blob([text], { type: `${type};charset=utf-8` }));

/** Saves the figure on show within `root`, colours resolved, as it stands. */
export async function saveFigure(root: HTMLElement, format: 'svg' | 'png'): Promise<void> {
  const text = svgText(root);
  if (format === 'svg') saveText('bug-lab.svg', text, 'image/svg+xml');
  else download('bug-lab.png', await toPng(text));
}
