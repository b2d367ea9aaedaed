import type { KatexOptions } from 'katex';

import type { Quantity } from '../../src/lib/quantities.ts';

/** A quantity in its class: what the page colours, links and lights up. The outer braces let it be an exponent. */
const quantity = (name: Quantity, tex: string): string => `{\\htmlClass{q-${name}}{${tex}}}`;

/** A letter with a fixed index. The index stays the letter's own, so that an exponent stands above it. */
const indexed = (name: Quantity, letter: string, index: string): string =>
  `${quantity(name, letter)}_{${quantity(name, index)}}`;

/**
 * How every formula of the site is set.
 *
 * `\g`, `\m`, `\v`, `\mhat`, `\vhat`, `\lr` (prints α), `\b` (β), `\bone` (β₁), `\btwo` (β₂), `\eps` (ε) and
 * `\x` (θ) are the quantities of the course, in the classes by which equation, figure, control and code are
 * linked: `\m_t`, `\bone^t`. Hangul stands only inside `\text{…}`.
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
    '\\g': quantity('g', 'g'),
    '\\m': quantity('m', 'm'),
    '\\v': quantity('v', 'v'),
    '\\mhat': quantity('m', '\\hat{m}'),
    '\\vhat': quantity('v', '\\hat{v}'),
    '\\lr': quantity('lr', '\\alpha'),
    '\\b': quantity('beta', '\\beta'),
    '\\bone': indexed('beta1', '\\beta', '1'),
    '\\btwo': indexed('beta2', '\\beta', '2'),
    '\\eps': quantity('eps', '\\varepsilon'),
    '\\x': quantity('x', '\\theta'),
  },
};
