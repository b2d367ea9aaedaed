/** No line of Korean starts with a particle, or with anything else that belongs to the word before it. */
import type { Page } from '@playwright/test';

import { expect, pagesIn, test } from './site.ts';

const WIDTHS = [320, 360, 390, 768, 1280];

for (const path of pagesIn('ko')) {
  test(`/${path} starts no line with a particle`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await torn(page), `at ${width} px`).toEqual([]);
    }
  });
}

/** Where a line breaks before Hangul though there is no space: what stands around it, with ⏎ for the break. */
function torn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const BLOCKS = 'p, li, h1, h2, h3, figcaption, td, th, label, legend, summary';
    // A margin note starts a line of its own; code and formulas break by other rules.
    const SKIPPED = '.sr-only, pre, small, .katex';

    /** A block's signs with their places; a formula is one sign. */
    function* signs(block: Element): Generator<{ sign: string; box: DOMRect }> {
      const range = document.createRange();
      for (const node of block.childNodes) {
        if (node instanceof Element) {
          const box = node.getBoundingClientRect();
          const apart = !getComputedStyle(node).display.startsWith('inline');
          if (apart) yield { sign: ' ', box };
          if (node.matches('.katex')) yield { sign: '□', box };
          else if (!node.matches(SKIPPED)) yield* signs(node);
          if (apart) yield { sign: ' ', box };
        } else if (node instanceof Text) {
          for (let i = 0; i < node.length; i++) {
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            yield { sign: node.data[i] ?? '', box: range.getBoundingClientRect() };
          }
        }
      }
    }

    return [...document.querySelectorAll<HTMLElement>(`main :is(${BLOCKS})`)]
      .filter((block) => !block.querySelector(BLOCKS) && !block.closest(SKIPPED))
      .flatMap((block) => {
        const shown = [...signs(block)].filter(({ sign, box }) => box.width > 0 || /\s/.test(sign));
        return shown.flatMap(({ sign, box }, i) => {
          const before = shown[i - 1];
          const breaks = before !== undefined && box.top >= before.box.bottom - 2;
          if (!breaks || /\s/.test(before.sign) || !/[가-힣]/.test(sign)) return [];
          const around = shown.slice(Math.max(0, i - 12), i + 8).map((other) => other.sign);
          return [around.toSpliced(Math.min(i, 12), 0, '⏎').join('')];
        });
      });
  });
}
