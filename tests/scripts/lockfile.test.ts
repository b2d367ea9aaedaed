import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { missing, type Packages } from '../../scripts/lockfile/complete.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Packages;
};

describe('package-lock.json', () => {
  test('names the builds for every system, or `npm ci` refuses it (`npm run lock` adds them)', () => {
    expect(Object.keys(missing(packages))).toEqual([]);
  });

  test('holds no download address', () => {
    expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
  });
});

describe('what a lockfile lacks', () => {
  test('is put where Node looks for it, marked with its system', () => {
    const tool = { version: '1.0.0', optionalDependencies: { '@tool/linux-x64-musl': '1.0.0' } };
    expect(missing({ 'node_modules/tool': tool })).toEqual({
      'node_modules/@tool/linux-x64-musl': {
        version: '1.0.0',
        cpu: ['x64'],
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
  });

  test('stands below its package where another version holds the place above', () => {
    const tool = { dev: true, optionalDependencies: { 'tool-windows-arm64': '2.0.0' } };
    const other = { version: '1.0.0' };
    expect(
      missing({ 'node_modules/tool': tool, 'node_modules/tool-windows-arm64': other }),
    ).toEqual({
      'node_modules/tool/node_modules/tool-windows-arm64': {
        version: '2.0.0',
        cpu: ['arm64'],
        dev: true,
        optional: true,
        os: ['win32'],
      },
    });
  });

  test('is refused where its name does not say the system', () => {
    const tool = { optionalDependencies: { extra: '1.0.0' } };
    expect(() => missing({ 'node_modules/tool': tool })).toThrow(/does not say which system/);
  });
});
