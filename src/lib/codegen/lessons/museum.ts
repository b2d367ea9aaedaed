import { DEFAULTS } from '../../optim/defaults.ts';
import { fixAtTwo, parting, patchAtTwo, settings } from '../../facts/museum.ts';
import type { CodeLine, LessonCode } from './lesson-code.ts';

const { beta1, beta2 } = DEFAULTS.adam;
const list = parting.map((g) => g.toFixed(1)).join(', ');
const eps = settings.eps ?? DEFAULTS.adam.eps;

/** The loop in Python: `root` is the square root of its dialect. */
const loop = (root: string): readonly CodeLine[] => [
  { text: '' },
  { text: `beta1, beta2, eps = ${beta1}, ${beta2}, ${eps}` },
  { text: '' },
  { text: 'def last_update(patched):' },
  { text: '    m = v = 0.0' },
  { text: '    for t, g in enumerate(gradients, 1):', q: 'g' },
  { text: '        m = beta1 * m + (1 - beta1) * g', q: 'm' },
  { text: '        v = beta2 * v + (1 - beta2) * g * g', q: 'v' },
  { text: '        m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)' },
  { text: '        if patched and t == 1:' },
  { text: '            m, v = m_hat, v_hat' },
  { text: '        if patched:' },
  { text: '            m_hat, v_hat = m, v' },
  { text: `        update = m_hat / (${root}(v_hat) + eps)` },
  { text: '    return float(update)' },
  { text: '' },
  { text: 'print(f"fix: {last_update(False)}")' },
  { text: 'print(f"patch: {last_update(True)}")' },
];

/** Fix and patch on two gradients of opposite signs. */
export const code: LessonCode = {
  numpy: [
    { text: 'import numpy as np' },
    { text: '' },
    { text: `gradients = np.array([${list}])`, q: 'g' },
    ...loop('np.sqrt'),
  ],
  torch: [
    { text: 'import torch' },
    { text: '' },
    { text: `gradients = torch.tensor([${list}], dtype=torch.float64)`, q: 'g' },
    ...loop('torch.sqrt'),
  ],
  typescript: [
    { text: "import { fingerprint } from 'https://example.org/lib/v1/extras.js';" },
    { text: '' },
    { text: `const gradients = [${list}];`, q: 'g' },
    { text: `const settings = { beta1: ${beta1}, beta2: ${beta2}, eps: ${eps} };` },
    { text: "const fix = fingerprint('separate', gradients, settings);" },
    { text: "const patch = fingerprint('first-step-only', gradients, settings);" },
    { text: 'console.log(`fix: ${fix.at(-1)}`);' },
    { text: 'console.log(`patch: ${patch.at(-1)}`);' },
  ],
  prints: [
    { name: 'fix', value: fixAtTwo },
    { name: 'patch', value: patchAtTwo },
  ],
};
