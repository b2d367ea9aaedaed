/**
 * `npm run mutate`: changes the library in small ways and counts how many of the changes a test notices.
 * Each folder faces its own tests, tests/lib/<folder>, and fails where these notice under 90 %.
 * `npm run mutate -- src/lib/theory`, or a file, looks at that part alone. Reports stand in
 * .cache/mutation/<folder>; docs/mutation.md judges the survivors.
 * @module
 */
import { percent, type Score, scores, survivors } from './report.ts';
import { stryker } from './stryker.ts';

const FOLDERS = ['optim', 'streams', 'theory', 'precision'];
const LEAST = 90;

const given = process.argv.slice(2).map((scope) => scope.replace(/\/$/, ''));
const scopes = given.length > 0 ? given : FOLDERS.map((folder) => `src/lib/${folder}`);
const unknown = scopes.find((scope) => !FOLDERS.includes(folderOf(scope)));
if (unknown !== undefined) {
  console.error(`${unknown} is not in src/lib/{${FOLDERS.join(',')}}, the folders looked at.`);
  process.exit(1);
}

const all: Score[] = [];
const alive: string[] = [];
const start = performance.now();
for (const folder of FOLDERS) {
  const part = scopes.filter((scope) => folderOf(scope) === folder);
  if (part.length === 0) continue;
  const report = await stryker(folder, part);
  all.push(...scores(report));
  alive.push(...survivors(report));
}
const seconds = (performance.now() - start) / 1000;

console.log(`\n${alive.length} survivors${alive.length > 0 ? ':' : '.'}`);
for (const line of alive) console.log(`  ${line}`);
console.log('');
for (const score of all) {
  const { folder, killed, alive, broken } = score;
  const left = broken > 0 ? `, ${broken} more could not be loaded` : '';
  console.log(
    `${folder}: ${killed} of ${killed + alive} killed, ${percent(score).toFixed(1)} %${left}`,
  );
}
const count = all.reduce((sum, { killed, alive, broken }) => sum + killed + alive + broken, 0);
const each = ((1000 * seconds) / Math.max(1, count)).toFixed(0);
console.log(`${count} mutants in ${seconds.toFixed(0)} s, ${each} ms each.`);

if (count === 0) console.error('There was nothing to change.');
const poor = all.filter((score) => percent(score) < LEAST);
for (const { folder } of poor) console.error(`${folder}: under ${LEAST} %.`);
process.exitCode = count === 0 || poor.length > 0 ? 1 : 0;

function folderOf(scope: string): string {
  return /^src\/lib\/([^/]+)/.exec(scope)?.[1] ?? '';
}
