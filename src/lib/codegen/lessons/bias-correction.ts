import { factorAt, peak, settings } from '../../facts/bias-correction.ts';
import type { LessonCode } from './lesson-code.ts';

const { beta1, beta2 } = settings;
/** The steps at which the ratio is printed: the first, the largest, a later one. */
const STEPS = [1, peak.t, 100] as const;
const last = STEPS.at(-1) ?? 1;

/** The uncorrected step over the corrected one, on gradients cos t: the ratio does not ask which gradients. */
export const code: LessonCode = {
  numpy: [
    { text: 'import numpy as np' },
    { text: '' },
    { text: `beta1, beta2 = ${beta1}, ${beta2}` },
    { text: 'm = v = 0.0' },
    { text: `for t in range(1, ${last + 1}):` },
    { text: '    g = np.cos(t)  # any gradients will do', q: 'g' },
    { text: '    m = beta1 * m + (1 - beta1) * g', q: 'm' },
    { text: '    v = beta2 * v + (1 - beta2) * g * g', q: 'v' },
    { text: '    m_hat = m / (1 - beta1**t)', q: 'm' },
    { text: '    v_hat = v / (1 - beta2**t)', q: 'v' },
    { text: '    ratio = (m / np.sqrt(v)) / (m_hat / np.sqrt(v_hat))' },
    { text: `    if t in (${STEPS.join(', ')}):` },
    { text: '        print(f"times as large as due at step {t}: {ratio}")' },
  ],
  torch: [
    { text: 'import math' },
    { text: 'import torch' },
    { text: '' },
    { text: `beta1, beta2 = ${beta1}, ${beta2}` },
    { text: 'x = torch.zeros(1, dtype=torch.float64, requires_grad=True)', q: 'x' },
    { text: 'adam = torch.optim.Adam([x], lr=1.0, betas=(beta1, beta2), eps=0.0)', q: 'lr' },
    { text: `for t in range(1, ${last + 1}):` },
    { text: '    with torch.no_grad():' },
    { text: '        x.zero_()  # so that x is the step, with a minus sign', q: 'x' },
    { text: '    x.grad = torch.tensor([math.cos(t)], dtype=torch.float64)', q: 'g' },
    { text: '    adam.step()' },
    { text: '    kept = adam.state[x]' },
    {
      text: '    raw = kept["exp_avg"] / kept["exp_avg_sq"].sqrt()  # what PyTorch stores is uncorrected',
    },
    { text: '    ratio = (raw / -x.detach()).item()' },
    { text: `    if t in (${STEPS.join(', ')}):` },
    { text: '        print(f"times as large as due at step {t}: {ratio}")' },
  ],
  typescript: [
    { text: "import { adamTrace } from 'https://example.org/lib/v1/adam.js';" },
    { text: '' },
    {
      text: `const gradients = Array.from({ length: ${last} }, (_, i) => Math.cos(i + 1));`,
      q: 'g',
    },
    { text: `const settings = { beta1: ${beta1}, beta2: ${beta2}, eps: 0 };` },
    { text: "const none = adamTrace(gradients, { ...settings, correction: 'never' });" },
    { text: "const both = adamTrace(gradients, { ...settings, correction: 'separate' });" },
    { text: `for (const t of [${STEPS.join(', ')}]) {` },
    { text: '  const ratio = (none.update[t - 1] ?? NaN) / (both.update[t - 1] ?? NaN);' },
    { text: '  console.log(`times as large as due at step ${t}: ${ratio}`);' },
    { text: '}' },
  ],
  prints: STEPS.map((t) => ({ name: `times as large as due at step ${t}`, value: factorAt(t) })),
};
