/** `npm run test:build`: the builds that `npm run test:browser` and `tests/built` look at. @module */
import { buildSite, SITES } from './build.ts';
import { buildDecks, fetchDecks } from './decks.ts';

const made = [...SITES.map((site) => () => buildSite(site)), fetchDecks, buildDecks];
for (const make of made) {
  const { failed } = await make();
  if (failed > 0) process.exitCode = 1;
}
