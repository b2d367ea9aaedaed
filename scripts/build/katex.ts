import type { KatexOptions } from 'katex';

/**
 * How every formula of the site is set.
 *
 * `\m`, `\v`, `\mhat` and `\vhat` are the letters m and v in their colours, the ones they have in figures
 * and controls: `\m_t`, `\vhat_t`. Hangul stands only inside `\text{…}`.
 */
export const katexOptions: KatexOptions = {
  output: 'htmlAndMathml',
  strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  // Returning false would print the refused command in red; throwing stops the build.
  trust: ({ command }) => {
    if (command === '\\htmlClass') return true;
    throw new Error(`KaTeX: only \\htmlClass may write HTML, got ${command}.`);
  },
  macros: {
    '\\m': '\\htmlClass{q-m}{m}',
    '\\v': '\\htmlClass{q-v}{v}',
    '\\mhat': '\\htmlClass{q-m}{\\hat{m}}',
    '\\vhat': '\\htmlClass{q-v}{\\hat{v}}',
  },
};
