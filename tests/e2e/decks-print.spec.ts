/**
 * A deck of `examples/` on paper. Frames of another site share the page's process here: a browser without windows,
 * unlike one with them, prints no others.
 * @module
 */
import { inflateSync } from 'node:zlib';

import { DECKS } from '../../scripts/test/decks.ts';
import { drawn, expect, test } from './embed-host.ts';
import { WIDGETS } from './widget-pages.ts';

test.use({ viewport: { width: 1280, height: 720 } });

test('the deck of reveal.js is printed with its figures, one slide a sheet', async ({
  page,
  served,
}) => {
  test.slow();
  await page.goto(`${await served(DECKS.reveal)}?view=print`);
  const frames = page.locator('.pdf-page iframe');
  await expect(frames).toHaveCount(WIDGETS.length);
  for (const each of await frames.all()) await drawn(each.contentFrame());
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(linesOf(pdf)).toBeGreaterThan(500);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(
    await page.locator('.pdf-page').count(),
  );
});

/** How many lines a PDF draws: of text and boxes there are few, of figures many. */
function linesOf(pdf: Buffer): number {
  let lines = 0;
  for (const { index } of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    const start = pdf.indexOf(0x0a, index) + 1;
    try {
      const text = inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start)));
      lines += text.toString('latin1').match(/ [lc]\n/g)?.length ?? 0;
    } catch {
      // a picture or a font, or no compressed stream
    }
  }
  return lines;
}
