/** Every widget, in the page that it is for: it wakes, follows a hand, reads off and says so in the address. */
import { PAGE_OF, WIDGETS } from '../e2e/widget-pages.ts';
import { settled } from '../e2e/probes.ts';
import type { Part, Tab } from './tab.ts';
import { expect, test } from './test.ts';
import { wake } from './wake.ts';

/** Its plot is of two lines whose values the caption says. */
const WITHOUT_TIPS: readonly string[] = ['half-life'];

for (const name of WIDGETS)
  test(`${name} wakes, follows the keyboard and the mouse, and keeps its state in the address`, async ({
    tab,
  }) => {
    await tab.open(`en/${PAGE_OF[name] ?? ''}/`);
    const views = await tab.on('section.widget').count();
    const widget = tab.on(`section[data-address="${name}"]`);
    await wake(tab, widget);
    const asleep = () => tab.on('section.widget:not([data-ready])').count();
    await expect.poll(asleep, 'views that do not wake').toBe(0);
    expect(await tab.on('section.widget').count(), 'views that are gone').toBe(views);
    await widget.ask((part) => {
      for (const more of part.querySelectorAll('details.more')) more.setAttribute('open', '');
    });
    const state = () => tab.run(() => location.search);
    const hand = await handOf(widget);
    await hand.box();
    await hand.focus();
    const before = await hand.ask((input) => (input as HTMLInputElement).value);
    await tab.press('ArrowRight');
    const after = () => hand.ask((input) => (input as HTMLInputElement).value);
    if ((await after()) === before) await tab.press('ArrowLeft'); // it stood at its end
    await expect.poll(state).toContain(`${name}.`);

    const host = widget.on('.figure-host');
    await expect.poll(() => host.attribute('data-drawn')).toBe('live');
    await host.ask(settled);
    expect(await host.ask((part) => part.innerHTML)).not.toMatch(/NaN|Infinity|undefined/);
    if (!WITHOUT_TIPS.includes(name)) expect(await readsOff(tab, host)).toMatch(/\d/);
  });

/** What arrow keys move: the first slider on show, or else the first choice. */
async function handOf(widget: Part): Promise<Part> {
  const slider = widget.on('.slider input[type=range]');
  return (await slider.isShown()) ? slider : widget.on('input[type=radio]:checked');
}

/** What is said at a place of a figure where something is: places are tried in rows from the left. */
async function readsOff(tab: Tab, host: Part): Promise<string> {
  const { x, y, width, height } = await host.box();
  const said = host.on('.tips text');
  for (let down = 0.25; down < 0.9; down += 0.05)
    for (let across = 0.15; across < 0.9; across += 0.05) {
      await tab.move([x + width * across, y + height * down]);
      const text = await said.text();
      if (text !== '') return text;
    }
  return '';
}
