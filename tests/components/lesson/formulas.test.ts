import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';

import { katexOptions } from '../../../scripts/build/katex.ts';
import { markdown } from '../../../scripts/build/markdown.ts';
import { QUANTITY_WORDS } from '../../../scripts/build/quantity-words.ts';

/** A Markdown source as the site sets it. */
async function set(value: string, language: 'ko' | 'en' = 'en'): Promise<Document> {
  const { remarkPlugins, rehypePlugins } = markdown().options;
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins as PluggableList)
    .use(remarkRehype)
    .use(rehypePlugins as PluggableList);
  const file = new VFile({ value, path: `/site/src/content/docs/${language}/page.mdx` });
  const tree = await processor.run(processor.parse(file), file);
  return parseHTML(`<!DOCTYPE html><main>${toHtml(tree)}</main>`).document;
}

const symbols = (page: Document): [name: string, label: string | null][] =>
  [...page.querySelectorAll('.katex [tabindex]')].map((symbol) => [
    /q-\w+/.exec(symbol.className)?.[0] ?? '',
    symbol.getAttribute('aria-label'),
  ]);

describe('a display formula', () => {
  const source = '$$\n\\m_t=\\bone^t\\m_{t-1}+\\frac{\\g}{\\sqrt{\\vhat_t}+\\eps}\n$$';

  test('lets the keyboard reach each quantity once, with its words', async () => {
    expect(symbols(await set(source))).toEqual([
      ['q-m', QUANTITY_WORDS.en.m],
      ['q-beta1', QUANTITY_WORDS.en.beta1],
      // KaTeX writes what is below the bar of a fraction before what is above it.
      ['q-v', QUANTITY_WORDS.en.v],
      ['q-eps', QUANTITY_WORDS.en.eps],
      ['q-g', QUANTITY_WORDS.en.g],
    ]);
    expect(symbols(await set(source, 'ko'))[0]).toEqual(['q-m', QUANTITY_WORDS.ko.m]);
  });
  test('shows those symbols alone to a screen reader, beside its MathML', async () => {
    const page = await set(source);
    for (const symbol of page.querySelectorAll('.katex [tabindex]')) {
      expect(symbol.getAttribute('role')).toBe('img');
      expect(symbol.closest('[aria-hidden]')).toBeNull();
    }
    const bare = [...page.querySelectorAll('.katex-html *')].filter(
      (element) =>
        element.childElementCount === 0 &&
        element.textContent !== '' &&
        !element.closest('[aria-hidden], [tabindex]'),
    );
    expect(bare).toEqual([]);
    expect(page.querySelectorAll('math')).toHaveLength(1);
  });
  test('without a quantity stays hidden as a whole', async () => {
    const page = await set('$$\na+b\n$$');
    expect(symbols(page)).toEqual([]);
    expect(page.querySelector('.katex-html')?.getAttribute('aria-hidden')).toBe('true');
  });
});

test('a formula in a sentence has no stops', async () => {
  const page = await set('So $\\m_t$ is small.');
  expect(page.querySelectorAll('.q-m')).toHaveLength(1);
  expect(symbols(page)).toEqual([]);
});

test('each macro of a quantity gives its class, alone, as an exponent and with an index', async () => {
  const names: Record<string, string> = {
    mhat: 'm',
    vhat: 'v',
    b: 'beta',
    bone: 'beta1',
    btwo: 'beta2',
  };
  const macros = Object.keys(katexOptions.macros as object).map((macro) => macro.slice(1));
  expect(macros.length).toBeGreaterThanOrEqual(11);
  for (const macro of macros) {
    const page = await set(`$\\${macro}$ $\\${macro}^t$ $2^{\\${macro}}$ $\\sqrt{\\${macro}}$`);
    const found = page.querySelectorAll(`.q-${names[macro] ?? macro}`);
    expect(found.length, macro).toBe(/^(bone|btwo)$/.test(macro) ? 8 : 4);
  }
});

test('quantities in inline code have their class', async () => {
  const page = await set('`m`, `v_hat`, `beta1`, `lr`, `other`');
  expect([...page.querySelectorAll('code')].map(({ className }) => className)).toEqual([
    'q-m',
    'q-v',
    'q-beta1',
    'q-lr',
    '',
  ]);
});
