/** How a page sets its Korean: in which font, and where its lines break. @module */
import type { CDPSession, Page } from '@playwright/test';

/** The family of the one cut Korean font. */
export const KOREAN = 'Adam Sans KR';

/** The fonts that draw all Hangul letters a style sets, once per style. */
export async function hangulFonts(
  page: Page,
): Promise<{ readonly style: string; readonly fonts: string[] }[]> {
  const samples = await setHangulApart(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const found = [];
  for (const { id, style, letters } of samples)
    found.push({ style: `${style}: ${letters}`, fonts: await fontsOf(cdp, id) });
  await cdp.detach();
  await page.evaluate(() => document.querySelectorAll('[id^=hangul-]').forEach((p) => p.remove()));
  return found;
}

/**
 * A text holds Latin and signs beside Hangul, so its fonts say little. This puts all Hangul letters
 * that one style sets into an element of their own, once per style.
 */
async function setHangulApart(page: Page) {
  return page.evaluate(async () => {
    const found = new Map<string, Set<string>>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? '';
      const parent = texts.currentNode.parentElement;
      if (parent === null || parent.closest('script, style, template, noscript')) continue;
      const { fontFamily, fontWeight, fontStyle } = getComputedStyle(parent);
      const style = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
      for (const [letter] of text.matchAll(/\p{Script=Hangul}/gu))
        found.set(style, (found.get(style) ?? new Set()).add(letter));
    }
    const samples = [...found].map(([style, letters], index) => {
      const sample = document.createElement('p');
      sample.id = `hangul-${index}`;
      sample.textContent = [...letters].join('');
      sample.style.font = style;
      document.body.append(sample);
      return { id: sample.id, style, letters: sample.textContent };
    });
    await document.fonts.ready;
    return samples;
  });
}

async function fontsOf(cdp: CDPSession, id: string): Promise<string[]> {
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: `#${id}`,
  });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** Where a line breaks before Hangul though there is no space: what stands around it, with ⏎ for the break. */
export function torn(page: Page): Promise<string[]> {
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
          if (apart || node.matches('br')) yield { sign: ' ', box };
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
      .filter((block) => block.checkVisibility()) // what is folded has no lines
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
