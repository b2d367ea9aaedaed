import type { Part, Tab } from './tab.ts';
import { expect } from './test.ts';

/** Moves the mouse until a widget's script is in charge. */
export async function wake(tab: Tab, widget: Part): Promise<void> {
  let x = 1;
  await expect(async () => {
    await tab.move([x++, 1], [x++, 1]);
    expect(await widget.attribute('data-ready')).toBe('');
  }).toPass({ timeout: 20_000 });
}
