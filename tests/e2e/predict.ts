import type { Locator, Page } from '@playwright/test';

/** The actual curve of a drawing, and the range of its plot. */
export async function numbersOf(
  piece: Locator,
): Promise<{ readonly curve: readonly number[]; readonly range: readonly [number, number] }> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse((await piece.getAttribute(name)) ?? 'null');
  return {
    curve: (await read('data-curve')) as number[],
    range: (await read('data-range')) as [number, number],
  };
}

/** The one drawing that the session keeps. */
export async function storedDrawing(page: Page): Promise<readonly number[]> {
  const stored = await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('predict:'));
    return sessionStorage.getItem(key ?? '');
  });
  return JSON.parse(stored ?? '[]') as number[];
}
