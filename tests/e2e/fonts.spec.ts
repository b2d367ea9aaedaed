/** Korean pages fetch the one cut Korean font and draw all Hangul in it; English pages never fetch it. */
import type { CDPSession, Page } from '@playwright/test';

import { expect, pagesIn, test } from './site.ts';

const KOREAN = 'Adam Sans KR';

for (const path of [...pagesIn('ko'), ...pagesIn('en')]) {
  test(`/${path} fetches the Korean font only if it is Korean`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (/adam-sans-kr.*\.woff2/.test(request.url())) fetched.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(fetched).toHaveLength(path.startsWith('ko/') ? 1 : 0);
  });
}

for (const path of pagesIn('ko')) {
  test(`/${path} draws every Hangul letter in ${KOREAN}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const samples = await setHangulApart(page);
    expect(samples.length, 'styles that set Hangul').toBeGreaterThan(0);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    for (const { id, style, letters } of samples) {
      expect(await fontsOf(cdp, id), `${style}: ${letters}`).toEqual([KOREAN]);
    }
  });
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
