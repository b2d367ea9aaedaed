import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

import { describe, expect, it } from 'vitest';

import { runScript } from './codegen/run.ts';

const lib = new URL('../../src/lib/', import.meta.url);

describe('the library under plain node', () => {
  it('is imported from its TypeScript and computes', () => {
    const source = `
      import { adamTrace, streams } from ${JSON.stringify(new URL('index.ts', lib).href)};
      const trace: ReturnType<typeof adamTrace> = adamTrace(streams.constant(10, 100), {
        eps: 1e-3,
        correction: 'in-place',
      });
      console.log(trace.update.at(-1)?.toPrecision(9));
    `;
    expect(runScript([process.execPath], 'use.ts', source)).toBe('3.40488818e-70\n');
  });

  it('has no file that needs more than its types removed', () => {
    const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const source = readFileSync(new URL(file, lib), 'utf8');
      expect(() => stripTypeScriptTypes(source), file).not.toThrow();
      for (const [, path = ''] of source.matchAll(/ from '(\.[^']+)'/g))
        expect(existsSync(new URL(path, new URL(file, lib))), `${file}: ${path}`).toBe(true);
    }
  });
});
