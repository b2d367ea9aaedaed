/** The quiz: eight questions a sitting, what is said of each answer, the score, and what is kept. */
import type { Locator, Page } from '@playwright/test';

import { questionsIn } from '../../src/components/lesson/quiz/questions/shown.ts';
import { strings } from '../../src/components/lesson/quiz/strings.ts';
import { fill } from '../../src/lib/i18n/template.ts';
import { SITTING, sittingOf } from '../../src/lib/quiz/sitting.ts';
import { expect, LOCALES, test } from './site.ts';

const LESSON = 'exercises/';
const ALL = questionsIn('en');
const idsOf = (sitting: number) => sittingOf(sitting, ALL.length).map((at) => ALL[at]?.id ?? '');

const asked = (page: Page): Locator => page.locator('.quiz-question:visible');
const askedIds = (page: Page) =>
  asked(page).evaluateAll((each) => each.map((one) => (one as HTMLElement).dataset['question']));

/** Opens the page and waits until the quiz can be answered. */
async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const quiz = page.locator('course-quiz');
  await quiz.scrollIntoViewIfNeeded();
  await page.mouse.move(50, 50);
  await expect(quiz).toHaveAttribute('data-ready');
  return quiz;
}

/** Answers a question: rightly, or with its first wrong option or known mistake; gives back what ought to be said. */
async function answer(
  page: Page,
  id: string,
  right: boolean,
  locale: 'ko' | 'en',
): Promise<string> {
  const element = page.locator(`[data-question="${id}"]`);
  const shown = questionsIn(locale).find((each) => each.id === id);
  if (!shown) throw new Error(`The quiz has no question ${id}.`);
  const words = strings[locale];
  if (shown.question.kind === 'number') {
    const [mistake] = shown.mistakes;
    const value = right ? shown.question.value : (mistake?.value ?? NaN);
    await element.getByRole('textbox').fill(String(value));
    await element.getByRole('textbox').press('Enter');
    return right ? words.right : `${words.notThis} ${mistake?.said ?? ''}`;
  }
  const option = shown.options.find((each) => each.right === right);
  await element.getByRole('radio', { name: option?.text ?? '', exact: true }).check();
  await element.getByRole('button', { name: words.check }).click();
  return right ? words.right : `${words.wrong} ${option?.said ?? ''}`;
}

for (const locale of LOCALES)
  test(`each answer is judged, explained and counted, ${locale}`, async ({ page }) => {
    const words = strings[locale];
    await open(page, `${locale}/${LESSON}?quiz=1`);
    expect(await askedIds(page)).toEqual(idsOf(0));
    for (const [i, id] of idsOf(0).entries()) {
      const said = await answer(page, id, i % 2 === 0, locale);
      const element = page.locator(`[data-question="${id}"]`);
      await expect(element.getByRole('status')).toHaveText(said);
      await expect(element.getByRole('status')).toBeFocused();
      await expect(element.locator('details.answer')).toHaveAttribute('open');
      await expect(element.locator('.hand-in')).toBeHidden();
      const counts = { right: Math.ceil((i + 1) / 2), done: i + 1, size: SITTING };
      const [place, text] = i + 1 < SITTING ? ['.score', words.score] : ['.result', words.finished];
      await expect(page.locator(`course-quiz ${place}`)).toHaveText(fill(text, counts));
    }
  });

test('a second sitting is another one, a link brings back the first', async ({ page }) => {
  const quiz = await open(page, `en/${LESSON}`);
  expect(await askedIds(page)).toEqual(idsOf(0));
  await quiz.getByRole('button', { name: strings.en.others }).click();
  expect(await askedIds(page)).toEqual(idsOf(1));
  expect(new URL(page.url()).searchParams.get('quiz')).toBe('2');
  await expect(quiz.locator('.quiz-question:visible input').first()).toBeFocused();
  await open(page, `ko/${LESSON}?quiz=2`);
  expect(await askedIds(page)).toEqual(idsOf(1));
  const link = await page.locator('course-quiz .link').getAttribute('href');
  expect(new URL(link ?? '').search).toBe('?quiz=2');
});

test('answers outlive a reload, and the same questions can be done again', async ({ page }) => {
  const [first = ''] = idsOf(0);
  await open(page, `en/${LESSON}`);
  const said = await answer(page, first, false, 'en');
  const quiz = await open(page, `en/${LESSON}`);
  const status = page.locator(`[data-question="${first}"]`).getByRole('status');
  await expect(status).toHaveText(said);
  await quiz.getByRole('button', { name: strings.en.again }).click();
  expect(await askedIds(page)).toEqual(idsOf(0));
  await expect(status).toBeEmpty();
  await expect(quiz.locator('input:checked:visible')).toHaveCount(0);
});

test('it is done with the keyboard alone', async ({ page }) => {
  await open(page, `en/${LESSON}?quiz=1`);
  const question = asked(page)
    .filter({ has: page.getByRole('radio') })
    .first();
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status')).toBeFocused();
  await expect(question.getByRole('status')).not.toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(question.locator('details.answer a')).toBeFocused();
});

test('nothing chosen and nothing read are said, and count for nothing', async ({ page }) => {
  await open(page, `en/${LESSON}?quiz=1`);
  const choice = asked(page)
    .filter({ has: page.getByRole('radio') })
    .first();
  await choice.getByRole('button').click();
  await expect(choice.getByRole('status')).toHaveText(strings.en.chooseFirst);
  await expect(choice).not.toHaveAttribute('data-committed');
  const number = asked(page)
    .filter({ has: page.getByRole('textbox') })
    .first();
  await number.getByRole('textbox').fill('ten or so');
  await number.getByRole('button').click();
  await expect(number.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(number).not.toHaveAttribute('data-committed');
});

test('on a phone it needs no sideways scroll, and its buttons are large enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const quiz = await open(page, `ko/${LESSON}`);
  expect(await quiz.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  for (const button of await quiz.locator('button:visible').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions are there, each with its answer a press away', async ({ page }) => {
    await page.goto(`ko/${LESSON}`);
    const questions = asked(page);
    await expect(questions).toHaveCount(ALL.length);
    await expect(
      page.locator('course-quiz').locator('button, input').filter({ visible: true }),
    ).toHaveCount(0);
    const details = questions.last().locator('details.answer');
    await details.locator('summary').click();
    await expect(details.locator('p').last()).toBeVisible();
  });
});
