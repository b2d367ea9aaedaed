import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { missing, type Packages } from '../../scripts/maintain/lockfile.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Packages;
};

test('package-lock.json names the builds for every system, or `npm ci` refuses it (`npm run lock` adds them)', () => {
  expect(Object.keys(missing(packages))).toEqual([]);
});

test('package-lock.json holds no download address', () => {
  expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
});

test('what a lockfile lacks is put where Node looks for it, marked with its system', () => {
  const other = { version: '1.0.0' };
  const tool = {
    dev: true,
    optionalDependencies: { '@tool/linux-x64-musl': '2.0.0', 'tool-windows-arm64': '2.0.0' },
  };
  const marks = { version: '2.0.0', dev: true, optional: true };
  expect(missing({ 'node_modules/tool': tool, 'node_modules/tool-windows-arm64': other })).toEqual({
    'node_modules/@tool/linux-x64-musl': { ...marks, cpu: ['x64'], libc: ['musl'], os: ['linux'] },
    'node_modules/tool/node_modules/tool-windows-arm64': {
      ...marks,
      cpu: ['arm64'],
      os: ['win32'],
    },
  });
});
