import type { Source } from '../../kit/export/sources.ts';
import {
  numpySource,
  torchSource,
  typescriptSource,
  type Experiment,
} from '../../../lib/codegen/index.ts';
import type { Shown } from '../../kit/store.ts';
import { experimentOf, type Lab } from './model.ts';
import type { State } from './params.ts';

const sourceOf =
  (write: (experiment: Experiment) => string, file: string) =>
  ({ state }: Shown<State, Lab>): Source => ({ text: write(experimentOf(state)), file });

/** The experiment on show as scripts. */
export const numpy = sourceOf(numpySource, 'bug-lab.py');
export const torch = sourceOf(torchSource, 'bug-lab-torch.py');
export const typescript = sourceOf(typescriptSource, 'bug-lab.ts');
