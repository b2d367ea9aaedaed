/** The lab in any state an address can ask for. */
import fc from 'fast-check';

import { params } from '../../src/components/widgets/bug-lab/params.ts';
import { queriesOf } from '../components/arbitraries.ts';
import { Lab } from './bug-lab.ts';
import { expect, test } from './site.ts';

test('a hundred random addresses: no crash, no blank figure, no NaN without its word', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const [i, query] of fc
    .sample(queriesOf(params), { numRuns: 100, seed: 20251122 })
    .entries()) {
    const lab = new Lab(page, i % 2 ? 'ko' : 'en');
    await lab.open(query);
    await expect(lab.root, query).toHaveAttribute('data-ready', '');
    const host = await lab.drawn();
    const { shapes, words } = await host.evaluate((element) => ({
      shapes: [
        ...element.querySelectorAll(
          ':is([stroke^="var(--c-"], [fill^="var(--c-"]) :is(path, circle)',
        ),
      ].map((shape) => shape.outerHTML),
      words: [...element.querySelectorAll('text')].map((text) => text.textContent),
    }));
    expect(shapes.length, `${query} draws its series`).toBeGreaterThan(0);
    expect(
      shapes.filter((shape) => /NaN|Infinity/.test(shape)),
      query,
    ).toEqual([]);
    const stray = words.filter(
      (word) => /NaN|undefined/.test(word) && word !== lab.words['gap.nan'],
    );
    expect(stray, query).toEqual([]);
    const nan = (await lab.root.locator('.readout').innerText()).includes('nan');
    if (nan) await expect(host, query).toContainText(lab.words['gap.nan']);
  }
});
