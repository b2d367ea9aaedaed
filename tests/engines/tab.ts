import { expect } from '@playwright/test';

import type { Action, Driver } from './driver.ts';

/** Keys that are no characters, as the protocols name them. */
export const KEYS = {
  Tab: '\uE004',
  Enter: '\uE006',
  Control: '\uE009',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;
type Key = keyof typeof KEYS;

const down = (value: string): Action => ({ type: 'keyDown', value });
const up = (value: string): Action => ({ type: 'keyUp', value });
const pressed = (value: string): Action[] => [down(value), up(value)];

/** In the page: the parts that fit, of those on show where there are any. */
const PARTS = String((css: string, words: string) => {
  const named = (each: Element) =>
    [each.getAttribute('aria-label'), each.textContent].some((name) => name?.trim() === words);
  const all = [...document.querySelectorAll<HTMLElement>(css)].filter(
    (each) => words === '' || named(each),
  );
  const shown = all.filter((each) => each.checkVisibility());
  return shown.length > 0 ? shown : all;
});

/** The page, as somebody uses it who sees it, has a mouse and a keyboard. */
export class Tab {
  constructor(
    readonly driver: Driver,
    readonly home: string,
  ) {}

  open = (path: string): Promise<void> => this.driver.open(new URL(path, this.home).href);

  /** Runs a function in the page. */
  run = async <A extends readonly unknown[], R>(
    asked: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> => (await this.driver.call(String(asked), args)) as R;

  /** The first part of the page that a selector names, on show where one is; a button by its words. */
  on = (css: string, words = ''): Part => new Part(this, css, words);

  async move(...places: readonly (readonly [x: number, y: number])[]): Promise<void> {
    await this.driver.act('pointer', places.map(moveTo));
  }

  /** Presses the mouse at the first place, and moves it over all others. */
  async drag(places: readonly (readonly [x: number, y: number])[]): Promise<void> {
    const [first, ...others] = places.map(moveTo);
    if (!first) return;
    const [down, up] = [press('pointerDown'), press('pointerUp')];
    await this.driver.act('pointer', [first, down, ...others, up]);
  }

  /** Presses keys, one after the other. */
  press = (...keys: readonly Key[]): Promise<void> =>
    this.driver.act(
      'key',
      keys.flatMap((key) => pressed(KEYS[key])),
    );

  type = (text: string): Promise<void> => this.driver.act('key', [...text].flatMap(pressed));

  /** Presses a key while Control is held. */
  control = (key: Key | 'a'): Promise<void> =>
    this.driver.act('key', [
      down(KEYS.Control),
      ...pressed(key === 'a' ? key : KEYS[key]),
      up(KEYS.Control),
    ]);
}

const press = (type: 'pointerDown' | 'pointerUp'): Action => ({ type, button: 0 });
const moveTo = ([x, y]: readonly [number, number]): Action => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});

/** A part of the page, looked for anew each time it is asked for. */
export class Part {
  constructor(
    readonly tab: Tab,
    readonly css: string,
    readonly words: string,
  ) {}

  /** A part within this one. */
  on = (css: string, words = ''): Part => this.tab.on(`${this.css} ${css}`, words);

  /** Asks it something, in the page; null where there is no such part. */
  async ask<A extends readonly unknown[], R>(
    asked: (part: HTMLElement, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R | null> {
    const source = `async (css, words, ...args) => {
      const [part] = (${PARTS})(css, words);
      return part ? await (${String(asked)})(part, ...args) : null;
    }`;
    return (await this.tab.driver.call(source, [this.css, this.words, ...args])) as R | null;
  }

  count = async (): Promise<number> =>
    (await this.tab.driver.call(`(...wanted) => (${PARTS})(...wanted).length`, [
      this.css,
      this.words,
    ])) as number;

  text = async (): Promise<string> => (await this.ask((part) => part.textContent)) ?? '';
  attribute = (name: string): Promise<string | null> =>
    this.ask((part, asked) => part.getAttribute(asked), name);
  isShown = async (): Promise<boolean> =>
    (await this.ask((part) => part.checkVisibility())) ?? false;
  focus = () => this.ask((part) => part.focus());

  /** Brings it into sight and gives its box; waits until there is one. */
  async box() {
    let box: { x: number; y: number; width: number; height: number } | null = null;
    await expect(async () => {
      box = await this.ask(async (part) => {
        part.scrollIntoView({ block: 'center', behavior: 'instant' });
        // Where it stays: what loads above it may still move it.
        let { x, y, width, height } = part.getBoundingClientRect();
        for (let still = 0; still < 3;) {
          const before = y;
          await new Promise(requestAnimationFrame);
          ({ x, y, width, height } = part.getBoundingClientRect());
          still = y === before ? still + 1 : 0;
        }
        return { x, y, width, height };
      });
      expect(box?.width, `${this.css} ${this.words} has a place`).toBeGreaterThan(0);
    }).toPass({ timeout: 20_000 });
    return box!; // toPass has seen it
  }

  /** Clicks into its middle, once that is where nothing covers it. */
  async click(): Promise<void> {
    await expect(async () => {
      const { x, y, width, height } = await this.box();
      const place = [x + width / 2, y + height / 2] as const;
      const hit = await this.ask(
        (part, ...at) => {
          const found = document.elementFromPoint(...at);
          return part.contains(found) || (found?.contains(part) ?? false);
        },
        ...place,
      );
      expect(hit, `nothing covers ${this.css} ${this.words}`).toBe(true);
      await this.tab.drag([place]);
    }).toPass({ timeout: 20_000 });
  }
}
