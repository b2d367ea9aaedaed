import { best, endingWith, shared } from '../../facts/gradient-descent.ts';
import { pythonRepr } from '../../text/python-repr.ts';
import type { LessonCode } from './lesson-code.ts';

const { flat, steep, start, steps } = shared;
const lr = best.lr;
const ending = endingWith(lr);

/** Two curvatures, one learning rate: plain descent from (1, 1) with the best one there is. */
export const code: LessonCode = {
  numpy: [
    { text: 'import numpy as np' },
    { text: '' },
    { text: `curvature = np.array([${pythonRepr(flat)}, ${pythonRepr(steep)}])` },
    { text: 'lr = 2 / (curvature.min() + curvature.max())', q: 'lr' },
    { text: `theta = np.array([${pythonRepr(start)}, ${pythonRepr(start)}])`, q: 'x' },
    { text: `for t in range(${steps}):` },
    { text: '    g = curvature * theta', q: 'g' },
    { text: '    theta = theta - lr * g', q: 'x' },
    { text: '' },
    { text: 'print("flat theta:", theta[0])' },
    { text: 'print("steep theta:", theta[1])' },
    { text: 'print("loss:", (curvature * theta**2).sum() / 2)' },
  ],
  torch: [
    { text: 'import torch' },
    { text: '' },
    {
      text: `curvature = torch.tensor([${pythonRepr(flat)}, ${pythonRepr(steep)}], dtype=torch.float64)`,
    },
    { text: 'lr = 2 / (curvature.min() + curvature.max()).item()', q: 'lr' },
    {
      text: `theta = torch.tensor([${pythonRepr(start)}, ${pythonRepr(start)}], dtype=torch.float64, requires_grad=True)`,
      q: 'x',
    },
    { text: 'optimizer = torch.optim.SGD([theta], lr=lr)', q: 'lr' },
    { text: `for t in range(${steps}):` },
    { text: '    optimizer.zero_grad()' },
    { text: '    loss = (curvature * theta**2).sum() / 2' },
    { text: '    loss.backward()  # theta.grad is now curvature * theta', q: 'g' },
    { text: '    optimizer.step()  # theta = theta - lr * theta.grad', q: 'x' },
    { text: '' },
    { text: 'print("flat theta:", theta[0].item())' },
    { text: 'print("steep theta:", theta[1].item())' },
    { text: 'print("loss:", ((curvature * theta**2).sum() / 2).item())' },
  ],
  typescript: [
    { text: "import { createOptimizer } from 'https://example.org/lib/v1/adam.js';" },
    { text: '' },
    { text: `const curvature = [${flat}, ${steep}];` },
    { text: `const lr = 2 / (Math.min(...curvature) + Math.max(...curvature));`, q: 'lr' },
    { text: `const theta = Float64Array.of(${start}, ${start});`, q: 'x' },
    { text: "const optimizer = createOptimizer({ name: 'sgd', lr });", q: 'lr' },
    { text: `for (let t = 0; t < ${steps}; t++) {` },
    { text: '  const g = theta.map((value, i) => curvature[i] * value);', q: 'g' },
    { text: '  optimizer.step(theta, g); // theta = theta - lr * g', q: 'x' },
    { text: '}' },
    { text: '' },
    { text: "console.log('flat theta:', theta[0]);" },
    { text: "console.log('steep theta:', theta[1]);" },
    {
      text: "console.log('loss:', theta.reduce((sum, value, i) => sum + (curvature[i] * value ** 2) / 2, 0));",
    },
  ],
  prints: [
    { name: 'flat theta', value: ending.flat },
    { name: 'steep theta', value: ending.steep },
    { name: 'loss', value: ending.loss },
  ],
};
