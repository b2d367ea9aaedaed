/** The lab does in a browser what the lessons say it does. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Lab, rowsOf } from './bug-lab.ts';
import { wordsIn } from '../../src/components/kit/words/index.ts';
import { en } from '../../src/components/widgets/bug-lab/strings.en.ts';
import { ko } from '../../src/components/widgets/bug-lab/strings.ko.ts';
import { expect, LOCALES, test } from './site.ts';

interface Oracle {
  readonly traces: Record<string, Record<string, Record<string, number[]>>>;
}
const oracle = JSON.parse(readFileSync('tests/fixtures/seed-numpy.json', 'utf8')) as Oracle;

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.abs(b);
const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
if (!hasNumPy)
  console.warn('SKIPPED, LOUDLY: the NumPy export is not run, python3 with NumPy is missing.');

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('the puzzle opens at 3.40488818e-70, its first wrong step marked at 2', async ({
      page,
    }) => {
      const lab = new Lab(page, locale);
      await lab.open();
      await expect(lab.value('in-place')).toHaveText('3.40488818e-70');
      const mark = lab.words['mark.diverges'].replace('{step}', '2');
      await expect(lab.root.locator('.plot:visible')).toContainText(mark);
    });

    test('the landing page opens with the live puzzle', async ({ page }) => {
      await page.goto(`${locale}/`);
      const value = page.locator('.opening .readout dd');
      const mark = wordsIn(locale, { en, ko })['mark.diverges'].replace('{step}', '2');
      await expect(page.locator('.opening .plot:visible')).not.toContainText(mark);
      await expect(value).toHaveText('3.40488818e-70');
      await page.locator('.opening input[type=radio][value=ramp]').check();
      await expect(value).not.toHaveText('3.40488818e-70');
      const code = await page.locator('.opening-code').boundingBox();
      const plot = await page.locator('.opening-plot').boundingBox();
      expect((code?.x ?? 0) + (code?.width ?? 0), 'the code stands left of its plot').toBeLessThan(
        plot?.x ?? 0,
      );
      expect(code?.y).toBe(plot?.y);
    });

    test('`separate` shows 0.99990001, and all digits on demand', async ({ page }) => {
      const lab = new Lab(page, locale);
      await lab.open();
      await lab.show('separate');
      await expect(lab.value('separate')).toHaveText('0.99990001');
      await lab.root.getByLabel(lab.words['readout.digits']).check();
      await expect(lab.value('in-place')).toHaveText('3.404888183404303e-70');
      await expect(await lab.drawn()).toContainText(lab.words['name.separate']);
    });
  });
}

/** What is the same in both languages: numbers, files, addresses. */
test.describe('in one language', () => {
  const locale = 'en';

  test('the cursor goes to the first wrong step and shows the loop there', async ({ page }) => {
    const lab = new Lab(page, locale);
    await lab.open();
    await lab.root.getByRole('button', { name: lab.words['readout.first-wrong'] }).click();
    await expect(lab.value('in-place')).toHaveText('0.23531567');
    await expect(lab.root.locator('.loop li[data-shows=m] samp')).toHaveText('52.63157895');
    await expect(page).toHaveURL(/bug-lab\.step=2/);
  });

  test('every stream gives the oracle’s values through the CSV', async ({ page }) => {
    const lab = new Lab(page, locale);
    await lab.open('?bug-lab.show=in-place,separate,first-step-only');
    for (const [stream, name] of [
      ['constant', 'constant-10'],
      ['ramp', 'ramp'],
      ['normal', 'normal-seed-42'],
    ] as const) {
      await lab.choose(stream);
      const rows = rowsOf(String(await lab.saved('CSV')));
      expect(rows).toHaveLength(100);
      expect(Object.keys(oracle.traces[name] ?? {})).toHaveLength(3);
      for (const [correction, columns] of Object.entries(oracle.traces[name] ?? {}))
        for (const [column, values] of Object.entries(columns)) {
          const far = values.filter(
            (due, i) => !close(Number(rows[i]?.[`${correction}.${column}`]), due),
          );
          expect(far, `${stream}, ${correction}.${column}`).toEqual([]);
        }
    }
  });

  test('the exported NumPy script prints the readout to all digits', async ({ page }) => {
    test.skip(!hasNumPy, 'python3 with NumPy is missing');
    const lab = new Lab(page, locale);
    await lab.open('?bug-lab.show=in-place,separate&bug-lab.stream=normal');
    await lab.root.getByLabel(lab.words['readout.digits']).check();
    await lab.menu('NumPy');
    const file = join(mkdtempSync(join(tmpdir(), 'bug-lab-')), 'script.py');
    writeFileSync(file, await lab.root.locator('.menu textarea').inputValue());
    const printed = execFileSync('python3', [file], { encoding: 'utf8' }).trim().split('\n');
    expect(printed).toEqual([
      `in-place: ${await lab.value('in-place').innerText()}`,
      `separate: ${await lab.value('separate').innerText()}`,
    ]);
  });

  test('SVG and PNG hold the figure, its colours resolved', async ({ page }) => {
    const lab = new Lab(page, locale);
    await lab.open();
    const svg = String(await lab.picture('svg'));
    expect(svg).toContain('<svg');
    expect(svg).toContain('rgb(213, 94, 0)');
    expect(svg).not.toMatch(/transparent|rgba\(0, 0, 0, 0\)/); // some programs show it black
    expect(svg).toMatch(/<rect[^>]* fill="rgb\(255, 255, 255\)"/);
    expect(svg).toContain(lab.words['title.loop']);
    for (const part of ['β₁ = 0.9', 'ε = 0.001', 'g = 10', new URL(page.url()).pathname])
      expect(svg.replaceAll('\u00a0', ' ')).toContain(part);
    expect(svg).not.toContain(lab.words['field.seed']); // what is not in use
    expect(svg).toContain('src:url(data:font/woff2;base64,');
    const png = await lab.picture('png');
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    const [, width] = / width="(\d+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(2 * Number(width));
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(String(await lab.picture('svg'))).toBe(svg);
  });

  test('a link restores the state, and the language switch keeps it', async ({ page }) => {
    const lab = new Lab(page, locale);
    await lab.open();
    await lab.choose('ramp');
    await lab.show('first-step-only');
    await lab.root.locator('input[type=radio][value=linear]').check();
    await lab.menu(lab.words['menu.link']);
    const link = await lab.root.locator('.menu textarea').inputValue();
    const shown = '5.02697732';
    await expect(lab.value('first-step-only')).toHaveText(shown);
    await page.goto(link);
    await expect(lab.value('first-step-only')).toHaveText(shown);
    await page.getByRole('banner').locator('a[hreflang]').click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
    await expect(lab.value('first-step-only')).toHaveText(shown);
  });

  test('what in a link cannot be used is named, and the rest is used', async ({ page }) => {
    const lab = new Lab(page, locale);
    await lab.open(
      '?bug-lab.beta1=two&bug-lab.steps=5000&bug-lab.show=separate,best&bug-lab.speed=9',
    );
    const notice = lab.root.locator('.notice');
    for (const word of ['beta1', 'two', '5000', '1000', 'best', 'speed'])
      await expect(notice).toContainText(word);
    await expect(notice).toContainText(lab.words['notice.title']);
    await expect(lab.value('separate')).toHaveText('0.99990001');
    await notice.getByRole('button', { name: lab.words['notice.close'] }).click();
    await expect(notice).toHaveCount(0);
  });

  test('pasted gradients that cannot be read are named, kept, and do not disturb the figure', async ({
    page,
  }) => {
    const lab = new Lab(page, locale);
    await lab.open('?bug-lab.stream=values&bug-lab.show=separate');
    const field = lab.root.getByLabel(lab.words['field.values']);
    await field.fill('1, 2, 3');
    await expect(page).toHaveURL(/bug-lab\.values=1,2,3/);
    const before = await lab.value('separate').innerText();
    await field.fill('1, 2, three');
    await expect(lab.root.locator('.values-field .error')).toContainText('three');
    await expect(field).toHaveValue('1, 2, three');
    await expect(lab.value('separate')).toHaveText(before);
    await field.fill('1; −2\n3');
    await expect(lab.root.locator('.values-field .error')).toBeEmpty();
    await expect(lab.value('separate')).not.toHaveText(before);
  });

  test('everything is there without a script', async ({ browser, home }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: home });
    const page = await context.newPage();
    const lab = new Lab(page, locale);
    await lab.open();
    await expect(lab.value('in-place')).toHaveText('3.40488818e-70');
    await expect(lab.root.locator('.plot:visible')).toHaveCount(1);
    await lab.root.locator('.data-table summary').click();
    await expect(lab.root.locator('tbody tr')).toHaveCount(100);
    await expect(lab.root.locator('.controls')).toBeHidden();
    await context.close();
  });
});
