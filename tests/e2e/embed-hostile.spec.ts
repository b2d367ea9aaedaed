/**
 * Messages and addresses that no page of good will would send, to each widget's embed. `HOSTILE=1000 npx playwright test
 * embed-hostile` sends a thousand of each to each; a full run sends fewer.
 * @module
 */
import fc from 'fast-check';

import { type Params, renamed } from '../../src/components/kit/params.ts';
import { queriesOf } from '../components/arbitraries.ts';
import { ask, embed, expect, frameOf, post, posted, ready, test } from './embed-host.ts';
import { WIDGETS } from './widget-pages.ts';

const { HOSTILE } = process.env;
const MESSAGES = Number(HOSTILE ?? 40);
const ADDRESSES = Number(HOSTILE ?? 2);
/** As many a second are looked at; more would be dropped unread. */
const HEARD = 50;

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--site-per-process'] });
  },
});

const paramsOf = async (widget: string): Promise<Params> =>
  ((await import(`../../src/components/widgets/${widget}/params.ts`)) as { params: Params }).params;

/** Messages that mean nothing: of another protocol, of no known type, with too much, or with values that there are not. */
function messagesTo({ table }: Params): fc.Arbitrary<unknown> {
  const name = fc.constantFrom(...Object.keys(table), '__proto__', 'constructor', 'nothing');
  const value = fc.constantFrom<unknown>('x', '<b>', true, {}, { a: 1 }, [[1]], Infinity);
  const values = fc
    .tuple(name, value)
    .map(([key, bad]) => Object.fromEntries([[key, bad]]) as object);
  const type = fc.constantFrom('set', 'play', 'reset', 'seek', 'step', 'export', 'theme');
  const number = fc.constantFrom<unknown>(0.5, 'a', null, NaN, Infinity, {});
  return fc.oneof(
    fc.string(),
    fc.constantFrom('{"adam":1,"type":"play"}', '{"method":"next"}', 'slide:go', 'hello'),
    fc.jsonValue(),
    fc.record({ adam: fc.constantFrom(0, 2, '1', null), type, params: values }),
    fc.record({ adam: fc.constant(1), type: fc.constant('set'), params: values }),
    fc.record({ adam: fc.constant(1), type: fc.constant('seek'), step: number }),
    fc.record({ adam: fc.constant(1), type: fc.constant('step'), n: number }),
    fc.record({ adam: fc.constant(1), type, more: fc.constant('x'.repeat(20_000)) }),
    fc.record({
      adam: fc.constant(1),
      type: fc.constantFrom('navigate', 'eval', 'open', '__proto__', 'constructor'),
      url: fc.constant('javascript:alert(1)'),
    }),
  );
}

for (const widget of WIDGETS) {
  test(`${widget}: messages that are none change nothing, and are answered by nothing`, async ({
    page,
    home,
    around,
  }) => {
    test.setTimeout(60_000 + (MESSAGES / HEARD) * 2000);
    await around(frameOf(embed(home, widget)));
    await ready(page);
    const state = async () => (await ask(page, { type: 'get', what: 'state' }))['value'];
    await post(page, { adam: 1, type: 'hello', versions: [1] });
    const before = await state();
    const messages = fc.sample(messagesTo(await paramsOf(widget)), MESSAGES);
    await page.evaluate(
      async ([all, aSecond]) => {
        const frame = document.querySelector('iframe')?.contentWindow;
        const own = '{"adam":1,"type":"set","params":{"__proto__":{"polluted":1}}}';
        for (const [i, message] of all.entries()) {
          frame?.postMessage(message, '*');
          if (i % 10 === 0) frame?.postMessage(JSON.parse(own), '*');
          await new Promise((next) => setTimeout(next, 1000 / (aSecond as number)));
        }
      },
      [messages, HEARD] as const,
    );
    await page.waitForTimeout(1100); // the second whose messages have been used up
    expect(await state()).toEqual(before);
    const all = await posted(page);
    expect(all.filter((each) => typeof each === 'string')).toEqual([]);
    const types = new Set(all.map(({ type }) => type));
    types.delete('size'); // a notice of no value may come and go
    expect([...types].sort()).toEqual(['ready', 'result', 'state']);
  });

  test(`${widget}: addresses of any kind open it`, async ({ context, home }) => {
    test.setTimeout(60_000 + ADDRESSES * 5000);
    const options = fc.constantFrom(
      ...['theme', 'ui', 'font', 'keys', 'origin', 'id', 'title', 'motion', '__proto__', 'x'],
    );
    const noise = fc.tuple(
      options,
      fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('0', '1', 'dark', 'deck')),
    );
    const chrome = fc
      .array(noise, { maxLength: 4 })
      .map((pairs) => pairs.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join(''));
    const state = queriesOf(renamed(await paramsOf(widget), 's'));
    let page = await context.newPage();
    for (const [i, query] of fc.sample(fc.tuple(state, chrome), ADDRESSES).entries()) {
      if (i % 40 === 39) {
        // A browser keeps much of the pages that one tab has shown.
        await page.close();
        page = await context.newPage();
      }
      await page.goto(embed(home, widget, query.join('')));
      await expect(page.locator('section.widget[data-ready]'), query.join('')).toBeAttached();
      await expect(page.locator('.figure-host svg:visible').first()).toBeVisible();
      expect((await page.locator('.figure-host').allInnerTexts()).join(' ')).not.toMatch(
        /undefined|\[object/,
      );
    }
  });
}
