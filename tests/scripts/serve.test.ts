import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { serveSite } from '../../scripts/bench/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder without a page is not served; a saved page is, though it has no headers of its own', async () => {
  await expect(serveSite(folder)).rejects.toThrow(`Is ${folder} built?`);
  writeFileSync(join(folder, 'index.html'), '<title>peer</title>');
  const { home, stop } = await serveSite(folder);
  try {
    expect(await (await fetch(home)).text()).toBe('<title>peer</title>');
  } finally {
    stop();
  }
});
