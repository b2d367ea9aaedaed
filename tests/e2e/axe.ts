/** What axe finds on a page. @module */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The accessibility violations of a page, or of a part of it: the rule, and the first element that breaks it.
 *
 * Every rule looks at every element. Only what axe says of the others is left out: to describe each element that keeps
 * a rule, in a page of its own, takes longer than to look at it. That is what the legacy mode is for here; what it cannot
 * do is look into frames of another origin, and the site's pages have none.
 */
export async function violations(
  page: Page,
  { within, without = [] }: { readonly within?: string; readonly without?: string[] } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    selectors: false,
  });
  if (within !== undefined) axe.include(within);
  if (without.length > 0) axe.disableRules(without);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
