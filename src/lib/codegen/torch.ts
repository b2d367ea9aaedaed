import { pythonRepr } from '../text/python-repr.ts';
import type { StreamSpec } from '../streams/spec.ts';
import { snake, type Experiment } from './experiment.ts';
import { pythonFunction, pythonList, pythonSettings } from './python.ts';

/** The gradients as a tensor of doubles; `normal` comes from NumPy, whose generator the seed belongs to. */
const gradients = (spec: StreamSpec): string => {
  switch (spec.stream) {
    case 'constant':
      return `gradients = torch.full((${spec.steps},), ${pythonRepr(spec.value)}, dtype=torch.float64)`;
    case 'ramp':
      return `gradients = torch.arange(${spec.steps}, dtype=torch.float64)`;
    case 'normal':
      return `np.random.seed(${spec.seed})\ngradients = torch.from_numpy(np.random.normal(0, 1, ${spec.steps}))`;
    case 'values':
      return `gradients = torch.tensor(${pythonList(spec.values)}, dtype=torch.float64)`;
  }
};

/** PyTorch's own Adam. From 0, with a learning rate of 1, one step ends at minus the update. */
const BUILT_IN = `
x = torch.zeros((), dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adam([x], lr=1.0, betas=(beta1, beta2), eps=eps)
for g in gradients:
    with torch.no_grad():
        x.zero_()
    x.grad = g.clone()
    optimizer.step()
print("torch.optim.Adam:", -x.item())  # last digits may differ: it divides in another order
`.trim();

/**
 * The experiment as a PyTorch script in double precision, which prints what the NumPy script prints.
 * Beside `separate` it also runs torch.optim.Adam on the same gradients.
 */
export const torchSource = (experiment: Experiment): string => {
  const { corrections, stream } = experiment;
  const zero = 'torch.zeros((), dtype=torch.float64)';
  return (
    [
      stream.stream === 'normal' ? 'import numpy as np\nimport torch' : 'import torch',
      `${pythonSettings(experiment)}\n${gradients(stream)}`,
      ...corrections.map(
        (name) => `\n${pythonFunction(name, zero).replace('np.sqrt', 'torch.sqrt')}`,
      ),
      `\n${corrections.map((name) => `print("${name}:", ${snake(name)}(gradients).item())`).join('\n')}`,
      ...(corrections.includes('separate') ? [BUILT_IN] : []),
    ].join('\n\n') + '\n'
  );
};
