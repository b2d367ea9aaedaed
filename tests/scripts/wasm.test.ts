import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { assemble, MODULE } from '../../scripts/wasm/assemble.ts';

it('the committed bytes are steps.wat, assembled: run `npm run wasm` after a change', async () => {
  expect(await readFile(MODULE, 'utf8')).toBe(await assemble());
});
