/** What a reader who only reads has to download; tests/built/budget.test.ts holds the same limit against the files. */
import { gzipSync } from 'node:zlib';

import { expect, PAGES, test } from './site.ts';

for (const path of PAGES.filter((page) => /^(ko|en)\//.test(page))) {
  test(`/${path} fetches at most 75 kB of script before it is used`, async ({ page }) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const fetched = await Promise.all(sizes);
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(75_000);
  });
}
