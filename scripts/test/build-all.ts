/** `npm run test:build`: the builds that `npm run test:browser` and `tests/built` look at. @module */
import { buildSite, SITES } from './build.ts';

for (const site of SITES) {
  const { failed } = await buildSite(site);
  if (failed > 0) process.exitCode = 1;
}
