/** Python in the page: its engine, its worker and its editor. */
import { buttons } from '../../src/components/python/buttons.ts';
import { words } from '../../src/components/python/words.en.ts';
import type { Tab } from './tab.ts';
import { expect, test } from './test.ts';

const lab = (tab: Tab) => tab.on('run-python');

/** Puts a script into the editor and runs it, by keyboard. */
async function write(tab: Tab, script: string): Promise<void> {
  await lab(tab).on('button', buttons.en.edit).click();
  const focused = () => tab.run(() => document.activeElement?.shadowRoot?.activeElement?.role);
  await expect.poll(focused, 'the editor has the focus').toBe('textbox');
  await tab.control('a');
  await tab.type(script);
  await tab.control('Enter');
}

test('the question’s script prints 3.40488818e-70 and draws its figure; one that is typed runs', async ({
  tab,
}) => {
  await tab.open('en/puzzle/');
  const printed = lab(tab).on('.output pre');
  await lab(tab).on('button', buttons.en.run).click();
  await expect.poll(() => lab(tab).on('.told').text(), { timeout: 30_000 }).toBe(words.done);
  expect(await printed.text()).toMatch(/ 3\.40488818e-70\]\n$/);
  await expect.poll(() => lab(tab).on('.output [role=img]').isShown()).toBe(true);

  await write(tab, 'print(6 * 7)');
  await expect.poll(() => printed.text(), { timeout: 30_000 }).toBe('42\n');
});

test('an endless script is stopped', async ({ tab }) => {
  await tab.open('en/puzzle/');
  await write(tab, 'while True: pass');
  await lab(tab).on('button', buttons.en.stop).click();
  await expect.poll(() => lab(tab).on('button', buttons.en.run).isShown()).toBe(true);
});
