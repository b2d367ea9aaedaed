import { pointAt, settings } from '../../facts/rmsprop.ts';
import type { LessonCode } from './lesson-code.ts';

const { beta, eps, lr, curvature, start, steps } = settings;
const numbers = `lr, alpha, eps, steps = ${lr}, ${beta}, ${eps}, ${steps}`;
const at = (t: number, i: 0 | 1): number => pointAt(t)[i] ?? NaN;

/** RMSProp on the ravine: after one step, and at the end, where it jumps to and fro. */
export const code: LessonCode = {
  numpy: [
    { text: 'import numpy as np' },
    { text: '' },
    { text: numbers, q: 'lr' },
    { text: `curvature = np.array([${curvature.join('.0, ')}.0])` },
    { text: `x = np.array([${start.join('.0, ')}.0])`, q: 'x' },
    { text: 'v = np.zeros(2)', q: 'v' },
    { text: 'for t in range(1, steps + 1):' },
    { text: '    g = curvature * x', q: 'g' },
    { text: '    v = alpha * v + (1 - alpha) * (g * g)', q: 'v' },
    { text: '    x = x - lr * g / (np.sqrt(v) + eps)  # element by element', q: 'x' },
    { text: '    if t in (1, steps):' },
    { text: '        print(f"x[0] after {t}:", float(x[0]))', q: 'x' },
    { text: '        print(f"x[1] after {t}:", float(x[1]))', q: 'x' },
  ],
  torch: [
    { text: 'import torch' },
    { text: '' },
    { text: numbers, q: 'lr' },
    { text: `curvature = torch.tensor([${curvature.join('.0, ')}.0], dtype=torch.float64)` },
    {
      text: `x = torch.tensor([${start.join('.0, ')}.0], dtype=torch.float64, requires_grad=True)`,
      q: 'x',
    },
    { text: 'optimizer = torch.optim.RMSprop([x], lr=lr, alpha=alpha, eps=eps)', q: 'v' },
    { text: 'for t in range(1, steps + 1):' },
    { text: '    optimizer.zero_grad()' },
    { text: '    (curvature * x * x / 2).sum().backward()', q: 'g' },
    { text: '    optimizer.step()', q: 'x' },
    { text: '    if t in (1, steps):' },
    { text: '        print(f"x[0] after {t}:", x[0].item())', q: 'x' },
    { text: '        print(f"x[1] after {t}:", x[1].item())', q: 'x' },
  ],
  typescript: [
    { text: "import { createOptimizer } from 'https://example.org/lib/v1/adam.js';" },
    { text: '' },
    { text: `const [lr, alpha, eps, steps] = [${lr}, ${beta}, ${eps}, ${steps}];`, q: 'lr' },
    { text: `const curvature = [${curvature.join(', ')}];` },
    { text: `const x = Float64Array.of(${start.join(', ')});`, q: 'x' },
    { text: "const optimizer = createOptimizer({ name: 'rmsprop', lr, alpha, eps });", q: 'v' },
    { text: 'for (let t = 1; t <= steps; t++) {' },
    { text: '  const g = x.map((xi, i) => (curvature[i] ?? NaN) * xi);', q: 'g' },
    { text: '  optimizer.step(x, g);', q: 'x' },
    { text: '  if (t !== 1 && t !== steps) continue;' },
    { text: '  console.log(`x[0] after ${t}: ${x[0]}`);', q: 'x' },
    { text: '  console.log(`x[1] after ${t}: ${x[1]}`);', q: 'x' },
    { text: '}' },
  ],
  prints: [1, steps].flatMap((t) => [
    { name: `x[0] after ${t}`, value: at(t, 0) },
    { name: `x[1] after ${t}`, value: at(t, 1) },
  ]),
};
