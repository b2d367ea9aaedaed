import { readFile } from 'node:fs/promises';

import wabt from 'wabt';

const folder = new URL('../../src/lib/optim/kernels/', import.meta.url);

/** The text format that is assembled, and the module it becomes. */
export const SOURCE = new URL('adam.wat', folder);
export const MODULE = new URL('adam-wasm.ts', folder);

/** Assembles adam.wat into the TypeScript module that carries its bytes. */
export async function assemble(): Promise<string> {
  const { parseWat } = await wabt();
  const parsed = parseWat('adam.wat', await readFile(SOURCE, 'utf8'), { simd: true });
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  return `// Written by \`npm run wasm\` from adam.wat.
/** adam.wat assembled, in base64. */
export const ADAM_WASM =
  '${Buffer.from(buffer).toString('base64')}';
`;
}
