/** The reader's own gradients: pasted, asked about, from a file, and too many for an address. */
import { Lab } from './bug-lab.ts';
import { expect, test } from './site.ts';

const OWN = '?bug-lab.stream=values&bug-lab.show=separate';
/** Too many for an address, not for the lab. */
const LONG = Array.from({ length: 400 }, (_, i) => String(i + 0.25)).join(', ');

for (const locale of ['ko', 'en'] as const) {
  test(`what a paste in ${locale} gives is said, asked where it is doubtful, and refused where it must be run`, async ({
    page,
  }) => {
    const lab = new Lab(page, locale);
    await lab.open(OWN);
    const field = lab.root.getByLabel(lab.words['field.values']);
    const said = lab.root.locator('.values-field [role=status]');
    await field.fill("tensor([0.5, 0.25], device='cuda:0')");
    await expect(said).toContainText('0.5, 0.25');
    await expect(page).toHaveURL(/bug-lab\.values=0\.5,0\.25/);

    await field.fill('0,1; -0,2');
    const offers = said.getByRole('button');
    await expect(offers).toHaveCount(2);
    await expect(page).toHaveURL(/bug-lab\.values=0\.5,0\.25/);
    await offers.filter({ hasText: lab.words['comma.decimal'] }).click();
    await expect(page).toHaveURL(/bug-lab\.values=0\.1,-0\.2/);
    await expect(field).toHaveValue('0,1; -0,2');
    await field.press('End');
    await field.pressSequentially('; 3,5');
    await expect(page).toHaveURL(/bug-lab\.values=0\.1,-0\.2,3\.5/); // the answer holds

    await field.fill('range(10)');
    await expect(lab.root.locator('.values-field .error')).toContainText('range(10)');
    await expect(page).toHaveURL(/bug-lab\.values=0\.1,-0\.2,3\.5/);
  });
}

/** What these hold does not depend on the language. */
const locale = 'ko';

test('a file is opened or dropped, and one that holds no numbers is refused by name', async ({
  page,
}) => {
  const lab = new Lab(page, locale);
  await lab.open(OWN);
  const field = lab.root.getByLabel(lab.words['field.values']);
  const error = lab.root.locator('.values-field .error');
  const open = async (name: string, content: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await lab.root.getByRole('button', { name: lab.words['file.open'] }).click();
    await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer: content });
  };
  await open('g.csv', Buffer.from('step,g\n0,0.5\n1,-0.5\n'));
  await expect(page).toHaveURL(/bug-lab\.values=0\.5,-0\.5/);
  await open('g.npy', Buffer.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]));
  await expect(error).toContainText('g.npy');
  await expect(field).toHaveValue(/0\.5/);
  await open('big.txt', Buffer.alloc(1_000_001, '1'));
  await expect(error).toContainText('big.txt');
  await open('none.txt', Buffer.alloc(0));
  await expect(error).toContainText('none.txt');

  const files = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['0.25\n0.125'], 'dropped.txt', { type: 'text/plain' }));
    return data;
  });
  await field.dispatchEvent('dragover', { dataTransfer: files });
  await field.dispatchEvent('drop', { dataTransfer: files });
  await expect(page).toHaveURL(/bug-lab\.values=0\.25,0\.125/);
  await expect(error).toBeEmpty();
});

test('a list too long for an address stays with the tab, and a copied link says that it goes without', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']); // not every Chromium grants it unasked
  const lab = new Lab(page, locale);
  await lab.open();
  await lab.choose('values');
  const field = lab.root.getByLabel(lab.words['field.values']);
  await field.fill(LONG);
  const said = lab.root.locator('.values-field [role=status]');
  await expect(said).toContainText(lab.words['values.kept']);
  await expect(lab.root.locator('.notice')).toHaveCount(0);
  await expect(page).not.toHaveURL(/bug-lab/);
  const shown = await lab.value('in-place').innerText();
  const holds = async () => {
    await expect(lab.value('in-place')).toHaveText(shown);
    await expect(lab.root.locator('.readout-title')).toContainText('400');
  };

  await page.evaluate(() => (location.hash = 'exercises'));
  await holds();
  await page.reload();
  await holds();
  await page.getByRole('banner').locator('a[hreflang]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await holds();
  await page.goBack();
  await holds();

  await lab.menu(lab.words['menu.link']);
  await expect(lab.root.locator('.menu p[role=status]')).toContainText(lab.words['menu.long']);
  const link = await lab.root.locator('.menu textarea').inputValue();
  expect(link).toContain('bug-lab.stream=values');
  expect(link).not.toContain('bug-lab.values');

  await lab.root.locator('.folded > .reset').click();
  await expect(lab.value('in-place')).toHaveText('3.40488818e-70');
  await page.reload();
  await expect(lab.value('in-place')).toHaveText('3.40488818e-70');
});

test('a list that the browser will not store is said to be lost with the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const lab = new Lab(page, locale);
  await lab.open(OWN);
  await lab.root.getByLabel(lab.words['field.values']).fill(LONG);
  await expect(lab.root.locator('.values-field [role=status]')).toContainText(
    lab.words['values.lost'],
  );
});
