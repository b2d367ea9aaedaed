import { readFile } from 'node:fs/promises';

import wabt from 'wabt';

const folder = new URL('../../src/lib/optim/kernels/', import.meta.url);

/** The text format that is assembled, and the module it becomes. */
export const SOURCE = new URL('steps.wat', folder);
export const MODULE = new URL('steps-wasm.ts', folder);

/** Assembles steps.wat into the TypeScript module that carries its bytes. */
export async function assemble(): Promise<string> {
  const { parseWat } = await wabt();
  const parsed = parseWat('steps.wat', await readFile(SOURCE, 'utf8'), { simd: true });
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  return `// Written by \`npm run wasm\` from steps.wat.
/** steps.wat assembled, in hex. */
export const STEPS_WASM =
  '${Buffer.from(buffer).toString('hex')}';
`;
}
