/** The lab in any state an address can ask for. */
import fc from 'fast-check';

import { params } from '../../src/components/widgets/bug-lab/params.ts';
import { queriesOf } from '../components/arbitraries.ts';
import { Lab } from './bug-lab.ts';
import { settled } from './probes.ts';
import { expect, LOCALES, test } from './site.ts';

const QUERIES = fc.sample(queriesOf(params), { numRuns: 100, seed: 20251122 });
/** One in so many is opened; the others are gone to within the page, as by the browser's back and forward. */
const OPEN_EVERY = 10;

for (const [i, locale] of LOCALES.entries())
  test(`fifty random addresses, ${locale}: no crash, no blank figure, no NaN without its word`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const lab = new Lab(page, locale);
    const figures = new Set<string>();
    for (const [at, query] of QUERIES.filter((_, each) => each % 2 === i).entries()) {
      if (at % OPEN_EVERY === 0) await lab.open(query);
      else
        await page.evaluate((search) => {
          history.pushState(null, '', location.pathname + search);
          dispatchEvent(new PopStateEvent('popstate'));
        }, query);
      await expect(lab.root, query).toHaveAttribute('data-ready', '');
      const host = await lab.drawn();
      await page.evaluate(settled);
      const { shapes, words } = await host.evaluate((element) => ({
        shapes: [
          ...element.querySelectorAll(
            ':is([stroke^="var(--c-"], [fill^="var(--c-"]) :is(path, circle)',
          ),
        ].map((shape) => shape.outerHTML),
        words: [...element.querySelectorAll('text')].map((text) => text.textContent),
      }));
      figures.add(shapes.join(''));
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
    expect(figures.size, 'figures that differ').toBeGreaterThan(10); // else an address is not read
  });
