import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { expect, test } from 'vitest';

import { enginesHere, missingEngines, programsOf } from '../../scripts/test/engines.ts';

/** A folder with programs of these names. */
function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

test('an engine is there where all its programs are, in any folders', () => {
  const [driver, screen] = [folderWith('WebKitWebDriver'), folderWith('Xvfb')];
  const path = [driver, screen].join(delimiter);
  expect(enginesHere(path)).toContain('webkit');
  expect(programsOf('webkit', path)).toEqual([
    join(driver, 'WebKitWebDriver'),
    join(screen, 'Xvfb'),
  ]);
  expect(enginesHere(driver)).not.toContain('webkit');
});

test('one that is missing is told in a line, with what brings it', () => {
  expect(missingEngines(folderWith('firefox-esr'))).toEqual([
    'NOT TESTED in webkit, which is not installed: apt-get install -y webkit2gtk-driver xvfb',
  ]);
  expect(missingEngines(folderWith('firefox-esr', 'WebKitWebDriver', 'Xvfb'))).toEqual([]);
});
