import { SCRIPT, subtracted } from '../../facts/exercises.ts';
import { pythonRepr } from '../../text/python-repr.ts';
import type { LessonCode } from './lesson-code.ts';

const [lr, beta1, beta2, eps] = SCRIPT.settings;
const list = SCRIPT.gradients.map(pythonRepr).join(', ');

/** What a reader's `adam` should return, from a function as the lesson asks for it, and from a library. */
export const code: LessonCode = {
  numpy: [
    { text: 'import numpy as np' },
    { text: '' },
    { text: 'def adam(gradients, lr, beta1, beta2, eps):' },
    { text: '    m = v = 0.0' },
    { text: '    updates = []' },
    { text: '    for t, g in enumerate(gradients, 1):', q: 'g' },
    { text: '        m = beta1 * m + (1 - beta1) * g', q: 'm' },
    { text: '        v = beta2 * v + (1 - beta2) * g * g', q: 'v' },
    { text: '        m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)' },
    { text: '        updates.append(lr * m_hat / (np.sqrt(v_hat) + eps))' },
    { text: '    return updates' },
    { text: '' },
    { text: `updates = adam([${list}], ${lr}, ${beta1}, ${beta2}, ${pythonRepr(eps)})` },
    { text: 'for t, update in enumerate(updates, 1):' },
    { text: '    print(f"update {t}: {float(update)}")' },
  ],
  torch: [
    { text: 'import torch' },
    { text: '' },
    { text: 'x = torch.zeros(1, dtype=torch.float64, requires_grad=True)', q: 'x' },
    {
      text: `optimizer = torch.optim.Adam([x], lr=${lr}, betas=(${beta1}, ${beta2}), eps=${pythonRepr(eps)})`,
      q: 'lr',
    },
    { text: `for t, g in enumerate([${list}], 1):`, q: 'g' },
    { text: '    before = x.item()' },
    { text: '    x.grad = torch.tensor([g], dtype=torch.float64)', q: 'g' },
    { text: '    optimizer.step()', q: 'x' },
    { text: '    print(f"update {t}: {before - x.item()}")' },
  ],
  typescript: [
    { text: "import { createOptimizer } from 'https://example.org/lib/v1/adam.js';" },
    { text: '' },
    { text: 'const x = Float64Array.of(0);', q: 'x' },
    {
      text: `const optimizer = createOptimizer({ name: 'adam', lr: ${lr}, beta1: ${beta1}, beta2: ${beta2}, eps: ${eps} });`,
      q: 'lr',
    },
    { text: `for (const [i, g] of [${SCRIPT.gradients.join(', ')}].entries()) {`, q: 'g' },
    { text: '  const before = x[0] ?? NaN;' },
    { text: '  optimizer.step(x, [g]);', q: 'x' },
    { text: '  console.log(`update ${i + 1}: ${before - (x[0] ?? NaN)}`);' },
    { text: '}' },
  ],
  prints: subtracted.map((value, i) => ({ name: `update ${i + 1}`, value })),
};
