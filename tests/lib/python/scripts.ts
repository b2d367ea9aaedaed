/** Scripts that the page and CPython must print alike. @module */
import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const STREAMS = {
  normal: 'np.random.seed(42)\ngrad = np.random.normal(0, 1, 100)',
  ramp: 'grad = np.arange(100)',
  constant: 'grad = [10 for _ in range(100)]',
};
/** The question’s loop, its second attempt, and the answer’s. */
const CORRECTIONS = {
  'in place': ['m = m/(1-beta_m**i)', 'v = v/(1-beta_v**i)', 'update = m/(np.sqrt(v)+eps)'],
  'first step only': [
    'if i == 1:',
    '    m = m/(1-beta_m**i)',
    '    v = v/(1-beta_v**i)',
    'update = m/(np.sqrt(v)+eps)',
  ],
  'kept apart': ['mh = m/(1-beta_m**i)', 'vh = v/(1-beta_v**i)', 'update = mh/(np.sqrt(vh)+eps)'],
};

const loops = Object.entries(STREAMS).flatMap(([stream, grad]) =>
  Object.entries(CORRECTIONS).map(([correction, lines]) => ({
    name: `${stream}, ${correction}`,
    code: `import numpy as np
beta_m, beta_v, eps = 0.9, 0.999, 0.001
${grad}
m, v = 0, 0
for i in range(1, 101):
    g = grad[i-1]
    m = beta_m*m + (1-beta_m)*g
    v = beta_v*v + (1-beta_v)*(g**2)
${lines.map((line) => `    ${line}`).join('\n')}
print(update)
print(np.array([m, v, update]))`,
  })),
);

/** The question’s script, its loop on three streams in three ways, and those of scripts.py, by name. */
export const SCRIPTS = [
  { name: 'the question, as it was asked', code: read('../../../src/lib/python/question.py') },
  ...loops,
  ...read('scripts.py')
    .split(/^# === /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { name: part.slice(0, end), code: part.slice(end + 1).trimEnd() };
    }),
];
