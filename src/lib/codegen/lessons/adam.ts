import { script, settings } from '../../facts/adam.ts';
import type { LessonCode } from './lesson-code.ts';

const { curvature, start, lr, beta1, beta2, eps } = settings;
const list = (numbers: readonly number[]): string => numbers.map((n) => n.toFixed(1)).join(', ');
const [x1 = NaN, y1 = NaN] = script.first;
const [x = NaN, y = NaN] = script.last;

/** The toy of the lesson: Adam on a bowl with two parameters. */
export const code: LessonCode = {
  numpy: [
    { text: 'import numpy as np' },
    { text: '' },
    { text: `lr, beta1, beta2, eps = ${lr}, ${beta1}, ${beta2}, ${eps}`, q: 'lr' },
    { text: `curvature = np.array([${list(curvature)}])` },
    { text: `theta = np.array([${list(start)}])`, q: 'x' },
    { text: 'm = np.zeros(2)', q: 'm' },
    { text: 'v = np.zeros(2)', q: 'v' },
    { text: '' },
    { text: `for t in range(1, ${script.steps} + 1):` },
    { text: '    g = curvature * theta', q: 'g' },
    { text: '    m = beta1 * m + (1 - beta1) * g', q: 'm' },
    { text: '    v = beta2 * v + (1 - beta2) * g * g', q: 'v' },
    { text: '    m_hat = m / (1 - beta1**t)', q: 'm' },
    { text: '    v_hat = v / (1 - beta2**t)', q: 'v' },
    { text: '    theta = theta - lr * m_hat / (np.sqrt(v_hat) + eps)', q: 'x' },
    { text: `    if t in (1, ${script.steps}):` },
    { text: '        print(f"x after {t}:", float(theta[0]))', q: 'x' },
    { text: '        print(f"y after {t}:", float(theta[1]))', q: 'x' },
    { text: '' },
    { text: 'loss = 0.5 * (curvature * theta**2).sum()' },
    { text: `print("loss after ${script.steps}:", float(loss))` },
  ],
  torch: [
    { text: 'import torch' },
    { text: '' },
    { text: `curvature = torch.tensor([${list(curvature)}], dtype=torch.float64)` },
    {
      text: `theta = torch.tensor([${list(start)}], dtype=torch.float64, requires_grad=True)`,
      q: 'x',
    },
    {
      text: `optimizer = torch.optim.Adam([theta], lr=${lr}, betas=(${beta1}, ${beta2}), eps=${eps})`,
      q: 'lr',
    },
    { text: '' },
    { text: 'def loss():' },
    { text: '    return 0.5 * (curvature * theta**2).sum()' },
    { text: '' },
    { text: `for t in range(1, ${script.steps} + 1):` },
    { text: '    optimizer.zero_grad()' },
    { text: '    loss().backward()', q: 'g' },
    { text: '    optimizer.step()', q: 'x' },
    { text: `    if t in (1, ${script.steps}):` },
    { text: '        print(f"x after {t}:", theta[0].item())', q: 'x' },
    { text: '        print(f"y after {t}:", theta[1].item())', q: 'x' },
    { text: '' },
    { text: `print("loss after ${script.steps}:", loss().item())` },
  ],
  typescript: [
    { text: "import { createOptimizer } from 'https://example.org/lib/v1/adam.js';" },
    { text: '' },
    { text: `const curvature = [${curvature.join(', ')}];` },
    { text: `const theta = Float64Array.of(${start.join(', ')});`, q: 'x' },
    {
      text: `const optimizer = createOptimizer({ name: 'adam', lr: ${lr}, beta1: ${beta1}, beta2: ${beta2}, eps: ${eps} });`,
      q: 'lr',
    },
    { text: '' },
    { text: `for (let t = 1; t <= ${script.steps}; t++) {` },
    { text: '  const g = theta.map((at, i) => (curvature[i] ?? NaN) * at);', q: 'g' },
    { text: '  optimizer.step(theta, g);', q: 'x' },
    { text: `  if (t === 1 || t === ${script.steps}) {` },
    { text: '    console.log(`x after ${t}: ${theta[0]}`);', q: 'x' },
    { text: '    console.log(`y after ${t}: ${theta[1]}`);', q: 'x' },
    { text: '  }' },
    { text: '}' },
    { text: '' },
    {
      text: 'const loss = theta.reduce((sum, at, i) => sum + 0.5 * (curvature[i] ?? NaN) * at * at, 0);',
    },
    { text: `console.log(\`loss after ${script.steps}: \${loss}\`);` },
  ],
  prints: [
    { name: 'x after 1', value: x1 },
    { name: 'y after 1', value: y1 },
    { name: `x after ${script.steps}`, value: x },
    { name: `y after ${script.steps}`, value: y },
    { name: `loss after ${script.steps}`, value: script.loss },
  ],
};
