/** `npm run test:build`: the builds that `npm run test:browser` and `tests/built` look at. @module */
import { buildSite, SITES } from './build.ts';
import { buildDecks, fetchDecks } from './decks.ts';

const made = await Promise.all([...SITES.map(buildSite), fetchDecks()]);
made.push(await buildDecks());
if (made.some(({ failed }) => failed > 0)) process.exitCode = 1;
