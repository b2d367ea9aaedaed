/**
 * Trains the network of `src/lib/train` under every trial of `trial.ts` and writes where each ended to
 * `src/lib/train/evidence.json`: `npm run evidence`. The same program gives the same bytes.
 * @module
 */
import { writeFile } from 'node:fs/promises';

import { GROUPS, keyOf, type Evidence } from '../src/lib/train/evidence.ts';
import { endOf, RATES, STARTS } from '../src/lib/train/trial.ts';
import { six } from '../src/lib/train/six.ts';

const ends: Record<string, (readonly (readonly [number, number] | null)[])[]> = {};
const seeds = Array.from({ length: STARTS }, (_, seed) => seed);
for (const [i, group] of GROUPS.entries()) {
  console.log(`${i + 1} of ${GROUPS.length}: ${keyOf(group)}`);
  ends[keyOf(group)] = RATES.map((lr) =>
    seeds.map((seed) => {
      const end = endOf({ ...group, lr, seed });
      return end && ([six(end.training), six(end.test)] as const);
    }),
  );
}

const { node, v8 } = process.versions;
const evidence: Evidence = { versions: { node, v8 }, ends };
// One line a group, for whoever compares two versions.
const lines = JSON.stringify(evidence).replaceAll(']],"', ']],\n"').replace('"ends":{', '\n$&\n');
await writeFile(new URL('../src/lib/train/evidence.json', import.meta.url), `${lines}\n`);
console.log(`${GROUPS.length * RATES.length * STARTS} networks trained.`);
