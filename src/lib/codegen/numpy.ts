import { pythonRepr } from '../text/python-repr.ts';
import type { StreamSpec } from '../streams/spec.ts';
import { snake, type Experiment } from './experiment.ts';
import { pythonFunction, pythonList, pythonSettings } from './python.ts';

/** The gradients as a NumPy expression; `normal` needs its seed set before. */
const gradients = (spec: StreamSpec): string => {
  switch (spec.stream) {
    case 'constant':
      return `gradients = np.full(${spec.steps}, ${pythonRepr(spec.value)})`;
    case 'ramp':
      return `gradients = np.arange(${spec.steps}, dtype=float)`;
    case 'normal':
      return `np.random.seed(${spec.seed})\ngradients = np.random.normal(0, 1, ${spec.steps})`;
    case 'values':
      return `gradients = np.array(${pythonList(spec.values)})`;
  }
};

/**
 * The experiment as a NumPy script. It prints one line a correction, "in-place: 3.404888183404303e-70":
 * the name and the last update, the same digits as `adamTrace` where Python and the JavaScript engine
 * have the same pow.
 */
export const numpySource = (experiment: Experiment): string =>
  [
    'import numpy as np',
    `${pythonSettings(experiment)}\n${gradients(experiment.stream)}`,
    ...experiment.corrections.map((name) => `\n${pythonFunction(name, '0.0')}`),
    `\n${experiment.corrections
      .map((name) => `print("${name}:", float(${snake(name)}(gradients)))`)
      .join('\n')}\n`,
  ].join('\n\n');
