/**
 * Trains the network of `src/lib/train` under every trial of `trials.ts` and writes where each ended to `evidence.json`
 * there, and what a figure needs of that to `summary.json`: `npm run evidence`. The same program gives the same bytes.
 * With `-- --summary` it only sums up what is there.
 * @module
 */
import { readFile, writeFile } from 'node:fs/promises';

import { difference, lossesOf, type Evidence } from '../src/lib/train/evidence.ts';
import { endOf } from '../src/lib/train/trial.ts';
import { GROUPS, keyOf, MEASURES, RATES, STARTS } from '../src/lib/train/trials.ts';
import { six } from '../src/lib/train/six.ts';

const ENDS = new URL('../src/lib/train/evidence.json', import.meta.url);
const SUMMARY = new URL('../src/lib/train/summary.json', import.meta.url);

/** JSON, one line a group, for whoever compares two versions. */
const lines = (value: unknown): string =>
  `${JSON.stringify(value)
    .replaceAll(/(\]\]\]?),"/g, '$1,\n"')
    .replaceAll(/:\{"/g, ':{\n"')}\n`;

function train(): Evidence {
  const ends: Record<string, Evidence['ends'][string]> = {};
  for (const [i, group] of GROUPS.entries()) {
    console.log(`${i + 1} of ${GROUPS.length}: ${keyOf(group)}`);
    ends[keyOf(group)] = RATES.map((lr) =>
      Array.from({ length: STARTS }, (_, seed) => {
        const end = endOf({ ...group, lr, seed });
        return end && ([six(end.training), six(end.test)] as const);
      }),
    );
  }
  const { node, v8 } = process.versions;
  return { versions: { node, v8 }, ends };
}

const all = process.argv.includes('--summary')
  ? (JSON.parse(await readFile(ENDS, 'utf8')) as Evidence)
  : train();
await writeFile(ENDS, lines(all));

const three = (value: number): number => Number(value.toPrecision(3));
const summed = <T>(of: (group: (typeof GROUPS)[number], measure: 'training' | 'test') => T) =>
  Object.fromEntries(
    MEASURES.map((measure) => [
      measure,
      Object.fromEntries(GROUPS.map((group) => [keyOf(group), of(group, measure)])),
    ]),
  );
await writeFile(
  SUMMARY,
  lines({
    spreads: summed((group, measure) =>
      lossesOf(group, measure, all).map(({ mean, low, high }) => [mean, low, high].map(three)),
    ),
    costs: summed((group, measure) => {
      if (group.corrected !== 'none') return undefined; // which JSON leaves out
      const { mean, error } = difference(group, { ...group, corrected: 'both' }, measure, all);
      return [three(mean), three(error)];
    }),
  }),
);
console.log(`${GROUPS.length * RATES.length * STARTS} networks.`);
