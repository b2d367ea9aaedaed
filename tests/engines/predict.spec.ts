/** Predictions: chosen, typed and drawn; answered only after a commitment. */
import { strings } from '../../src/components/lesson/strings.ts';
import { expect, test } from './test.ts';

const words = strings.en;

test('a choice is committed to by keyboard and kept for the session', async ({ tab }) => {
  await tab.open('en/puzzle/');
  const piece = tab.on('#predict-last');
  const answer = piece.on('.answer');
  const said = piece.on('[role=status]');
  const chosen = () =>
    piece.ask((part) => part.querySelectorAll<HTMLInputElement>('input:checked').length);
  await expect.poll(() => piece.on('button', words.commitChoice).isShown()).toBe(true);
  await piece.on('button', words.commitChoice).click();
  await expect.poll(() => said.text()).toBe(words.chooseFirst);
  await tab.press('ArrowDown', 'ArrowDown', 'ArrowUp');
  await expect.poll(chosen).toBe(1);
  expect(await answer.isShown()).toBe(false);
  await tab.press('Tab', 'Enter');
  await expect.poll(() => said.text()).toBe(words.notRight);
  await expect.poll(() => answer.isShown()).toBe(true);

  await tab.open('en/puzzle/');
  await expect.poll(() => said.text()).toBe(words.notRight);
  expect(await chosen()).toBe(1);
  await piece.on('button', words.again).click();
  await expect.poll(() => answer.isShown()).toBe(false);
});

test('a number is typed, and answered for', async ({ tab }) => {
  await tab.open('ko/moving-average/');
  const piece = tab.on('predict-number');
  await piece.box();
  await expect.poll(() => piece.ask((part) => part.matches(':defined'))).toBe(true);
  expect(await piece.on('details.answer').isShown()).toBe(false);
  const value = Number(await piece.attribute('data-value'));
  await piece.on('input').click();
  await tab.type(String(value * 2));
  await tab.press('Enter');
  const due = strings.ko.timesLarger.replace('{factor}', '2');
  await expect.poll(() => piece.on('[role=status]').text()).toContain(due);
  await expect.poll(() => piece.on('details.answer').isShown()).toBe(true);
});

test('a curve drawn with the mouse is overlaid by the actual one', async ({ tab }) => {
  await tab.open('en/moving-average/');
  const piece = tab.on('predict-curve');
  const actual = piece.on('.board path.curve');
  await piece.box();
  await expect.poll(() => piece.ask((part) => part.matches(':defined'))).toBe(true);
  expect(await actual.attribute('d')).toBe('');
  const { x, y, width, height } = await piece.on('.board').box();
  await tab.drag(
    [0.01, 0.1, 0.3, 0.5, 0.7, 0.9].map((share) => [x + share * width, y + (1 - share) * height]),
  );
  await piece.on('button', words.done).click();
  await expect.poll(() => actual.attribute('d')).toMatch(/^M/);
  await expect.poll(() => piece.on('[role=status]').text()).toMatch(/[\d.]+%/);
  await expect.poll(() => piece.on('details.answer').isShown()).toBe(true);
});
