/** `<adam-widget>` in a page of another site: in a frame, and in the page itself. */
import { expect, test } from './embed-host.ts';

/** What the tests ask of the element. */
interface Element extends HTMLElement {
  readonly ready: Promise<void>;
  readonly getState: () => Promise<{ params: Record<string, string>; step: number; url: string }>;
  readonly setParams: (params: Record<string, unknown>) => Promise<unknown>;
  readonly play: () => Promise<unknown>;
  readonly export: (format: string) => Promise<unknown>;
}
declare global {
  interface Window {
    told: unknown[];
  }
}

/** A page that takes no text for markup or code. */
const STRICT = { 'Content-Security-Policy': `require-trusted-types-for 'script'` };

for (const mode of ['iframe', 'inline'])
  test(`is used by its methods, tells its state, and keeps it when it is moved: ${mode}`, async ({
    page,
    home,
    around,
  }) => {
    await around(
      `<adam-widget widget="memory.delay" lang="ko" mode="${mode}" params="beta=0.8">A figure of the moving average.</adam-widget><hr><div id="other"></div>`,
      {
        head: `<script type="module" src="${home}embed/v1/adam-widget.js"></script><script>window.told = []; addEventListener('adam-state', ({ detail }) => told.push(detail));</script>`,
        headers: STRICT,
      },
    );
    const element = page.locator('adam-widget');
    await expect(element).toHaveAttribute('data-ready', '');
    const stateOf = () => element.evaluate((each: Element) => each.getState());
    expect(await stateOf()).toMatchObject({ params: { beta: '0.8' } });
    await element.evaluate((each: Element) => each.setParams({ beta: 0.5, stream: 'noise' }));
    await expect.poll(stateOf).toMatchObject({ params: { beta: '0.5', stream: 'noise' } });
    await expect
      .poll(() => page.evaluate(() => window.told.at(-1)))
      .toMatchObject({ params: { beta: '0.5' } });
    expect(await element.evaluate((each: Element) => each.export('csv'))).toContain('\n');
    if (mode === 'inline') {
      const wrong = element.evaluate((each: Element) => each.setParams({ beta: 7 }));
      await expect(wrong).rejects.toThrow(/No such command/);
    }
    await element.evaluate((each) => document.querySelector('#other')?.append(each));
    await expect(element).toHaveAttribute('data-ready', '');
    await expect.poll(stateOf).toMatchObject({ params: { beta: '0.5', stream: 'noise' } });
  });

test.describe('where there is no such widget', () => {
  test.use({ expected: [[/127\.0\.0\.1/, /Failed to load resource/], { scope: 'test' }] });

  test('shows what stands in it until it is there, and says where it cannot be', async ({
    page,
    home,
    around,
  }) => {
    await around(
      `<script>window.told = []; addEventListener('adam-error', ({ detail }) => told.push(detail.message));</script><adam-widget widget="nothing" mode="inline">The figure is not here.</adam-widget>`,
      { head: `<script type="module" src="${home}embed/v1/adam-widget.js"></script>` },
    );
    await expect(page.getByText('The figure is not here.')).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.told)).toHaveLength(1);
  });
});

test('many stand on one page, each with its own state', async ({ page, home, around }) => {
  const widget = (beta: number) =>
    `<adam-widget widget="memory.delay" mode="inline" params="beta=${beta}"></adam-widget>`;
  await around([0.5, 0.9, 0.99].map(widget).join(''), {
    head: `<script type="module" src="${home}embed/v1/adam-widget.js"></script>`,
  });
  const all = page.locator('adam-widget');
  await expect(page.locator('adam-widget[data-ready]')).toHaveCount(3);
  await all.nth(1).evaluate((each: Element) => each.setParams({ beta: 0.7 }));
  const betas = () =>
    all.evaluateAll(async (each) => {
      const states = await Promise.all(each.map((one) => (one as Element).getState()));
      return states.map(({ params }) => params['beta']);
    });
  await expect.poll(betas).toEqual(['0.5', '0.7', '0.99']);
});

test('a notebook sets its parameters, and is told what is set in it', async ({
  page,
  home,
  around,
}) => {
  await around('<div id="cell"></div>');
  /** What anywidget hands over: traits that are synchronised, and who listens to them. */
  const model = await page.evaluateHandle(() => {
    const traits: Record<string, unknown> = {
      widget: 'memory.delay',
      lang: 'en',
      params: { beta: 0.5 },
    };
    const heard: Record<string, () => void> = {};
    let saved = 0;
    return {
      saved: () => saved,
      get: (name: string) => traits[name],
      set(name: string, value: unknown) {
        traits[name] = value;
        heard[`change:${name}`]?.();
      },
      on(event: string, act: () => void) {
        heard[event] = act;
      },
      save_changes() {
        saved++;
      },
    };
  });
  const remove = await page.evaluateHandle(
    async ([notebook, script]) => {
      const { default: widget } = (await import(script)) as {
        default: { render: (of: object) => () => void };
      };
      return widget.render({ model: notebook, el: document.querySelector('#cell') });
    },
    [model, `${home}embed/v1/adam-widget.js`] as const,
  );
  await expect(page.locator('adam-widget')).toHaveAttribute('data-ready', '');
  const told = () => model.evaluate((each) => each.get('state'));
  await expect.poll(told).toMatchObject({ params: { beta: '0.5' } });
  await model.evaluate((each) => each.set('params', { beta: 0.9 }));
  await expect.poll(told).toMatchObject({ params: { beta: '0.9' } });
  const slider = page.locator('iframe').contentFrame().getByRole('slider').first();
  await slider.press('ArrowLeft');
  await expect.poll(told).not.toMatchObject({ params: { beta: '0.9' } });
  expect(await model.evaluate((each) => each.saved())).toBeGreaterThan(1);
  await remove.evaluate((take) => take());
  await expect(page.locator('adam-widget')).toHaveCount(0);
});
