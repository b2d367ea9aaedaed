/** What the search index is given of a page. */
import katex from 'katex';
import { expect, test } from 'vitest';

import { elements } from '../../scripts/build/html.ts';
import { formulaText } from '../../scripts/build/search/formula.ts';
import { indexed } from '../../scripts/build/search/index.ts';
import { GUIDES, LESSONS } from '../../src/course.ts';
import { ASKED } from '../../src/lib/search/asked.ts';

const math = (tex: string): string => katex.renderToString(tex, { output: 'mathml' });
const written = (tex: string): string => {
  const found = elements(math(tex)).find(({ tagName }) => tagName === 'math');
  return found ? formulaText(found) : '';
};

test.each([
  ['\\hat m_t = m_t / (1 - \\beta_1^t)', 'm̂ₜ = mₜ/(1 − β₁ᵗ)'],
  ['\\frac{\\hat m_t}{\\sqrt{\\hat v_t}+\\varepsilon}', 'm̂ₜ/(√v̂ₜ + ε)'],
  ['10, -10, 10', '10, −10, 10'],
  ['\\sum_{k=1}^{t} \\beta^{t-k}', '∑ₖ₌₁ᵗβᵗ⁻ᵏ'],
  ['\\lambda_{\\max} \\le 2', 'λₘₐₓ ≤ 2'],
  ['x_{\\text{best}}', 'x_best'],
  ['3.4 \\times 10^{-70}', '3.4 × 10⁻⁷⁰'],
])('%s is read as %s', (tex, text) => {
  expect(written(tex)).toBe(text.normalize());
});

test('a page is indexed with its formulas as text and with what readers ask for', () => {
  const page = `<html><head><title>T</title></head><body>Divide by ${math('\\beta_2')}.</body></html>`;
  const html = indexed(page, 'en/adam/index.html');
  expect(html).toContain('β₂</math>');
  expect(html).not.toContain('annotation');
  expect(html).toContain(`content="${String(ASKED.en['adam']?.join(', '))}"`);
});

test('each page has words that readers ask for, in both languages, and no other page has', () => {
  const pages = [...LESSONS, ...GUIDES].sort();
  for (const asked of Object.values(ASKED)) expect(Object.keys(asked).sort()).toEqual(pages);
});
