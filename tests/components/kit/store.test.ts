import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { decimal, defineParams, integer, oneOf } from '../../../src/components/kit/params.ts';
import { createStore } from '../../../src/components/kit/store.ts';

const params = defineParams('trial', {
  size: decimal({ initial: 1, min: 0, max: 10 }),
  steps: integer({ initial: 5, min: 1, max: 9 }),
  kind: oneOf(['a', 'b'], 'a'),
});

/** Frames that come when the test says so. */
let waiting: FrameRequestCallback[] = [];
const frame = () => {
  for (const callback of waiting.splice(0)) callback(0);
};
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
    waiting.push(callback),
  );
});
afterEach(() => {
  waiting = [];
  vi.unstubAllGlobals();
});

const made = () => {
  const run = vi.fn(({ size, steps }: typeof params.initial) => size * steps);
  return { run, store: createStore(params, run, params.initial) };
};

describe('what is shown', () => {
  test('is the opening state and its run from the start', () => {
    const { store, run } = made();
    expect(store.shown.get()).toEqual({ state: params.initial, run: 5 });
    expect(run).toHaveBeenCalledTimes(1);
    expect(waiting).toHaveLength(0);
  });

  test('runs once a frame, however often the state is set', () => {
    const { store, run } = made();
    const seen = vi.fn();
    store.shown.listen(seen);
    for (const size of [2, 3, 4]) store.set({ size });
    store.set({ steps: 7 });
    expect(store.state.get()).toEqual({ ...params.initial, size: 4, steps: 7 });
    expect([store.shown.get().run, waiting.length, seen.mock.calls.length]).toEqual([5, 1, 0]);
    frame();
    expect(store.shown.get()).toEqual({ state: store.state.get(), run: 28 });
    expect([run.mock.calls.length, seen.mock.calls.length]).toEqual([2, 1]);
    store.set({ size: 1 });
    frame();
    expect([store.shown.get().run, run.mock.calls.length]).toEqual([7, 3]);
  });

  test('is never a run of another state', () => {
    const { store } = made();
    store.shown.listen(({ state, run }) => expect(run).toBe(state.size * state.steps));
    store.set({ size: 2 });
    frame();
    store.set({ steps: 9 });
    store.reset();
    frame();
    expect.assertions(2);
  });
});

describe('what is told', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
  afterEach(() => vi.useRealTimers());

  test('follows the first change at once and the others a few times a second, the last one always', () => {
    const { store } = made();
    const told: number[] = [];
    store.told.listen(({ run }) => told.push(run));
    for (let size = 1; size <= 10; size++) {
      store.set({ size });
      frame();
      if (size === 1) expect(told).toEqual([5]);
      vi.advanceTimersByTime(16);
    }
    expect(told).toHaveLength(2); // 160 ms
    expect(store.shown.get().run).toBe(50);
    vi.advanceTimersByTime(200);
    expect(told).toHaveLength(3);
    expect(told.at(-1)).toBe(50);
    expect(store.told.get()).toBe(store.shown.get());
  });
});

describe('the status', () => {
  test('is live and touched from the first change on, and tells its readers once', () => {
    const { store } = made();
    const told = vi.fn();
    store.status.listen(told);
    expect(store.status.get()).toEqual({
      live: false,
      linked: false,
      touched: false,
      playing: false,
      resets: 0,
      problems: [],
    });
    store.set({ size: 2 });
    store.set({ size: 3 });
    expect(store.status.get()).toMatchObject({ live: true, touched: true });
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('plays and pauses', () => {
    const { store } = made();
    store.play(true);
    expect(store.status.get()).toMatchObject({ playing: true, touched: false });
    store.play(false);
    expect(store.status.get().playing).toBe(false);
  });
});

test('a reset brings back what the page began with, and stops what plays', () => {
  const opening = { ...params.initial, size: 6 };
  const store = createStore(params, ({ size }) => size, opening);
  store.set({ size: 2, kind: 'b' });
  store.play(true);
  store.reset();
  frame();
  expect(store.shown.get()).toEqual({ state: opening, run: 6 });
  expect(store.status.get()).toMatchObject({ playing: false, live: true });
});

describe('an address', () => {
  test('is read on top of what the page began with; what it says wrongly is kept until it is dismissed', () => {
    const opening = { ...params.initial, steps: 9 };
    const store = createStore(params, ({ size }) => size, opening);
    store.read('?trial.size=99&trial.kind=b&trial.colour=red&other.size=x');
    frame();
    expect(store.shown.get()).toEqual({ state: { size: 10, steps: 9, kind: 'b' }, run: 10 });
    const { problems, live, touched } = store.status.get();
    expect(problems.map(({ param, reason }) => [param, reason.kind])).toEqual([
      ['size', 'out-of-range'],
      ['colour', 'unknown-parameter'],
    ]);
    expect([live, touched]).toEqual([true, false]); // the reader has changed nothing
    store.dismiss();
    expect(store.status.get().problems).toEqual([]);
    expect(store.state.get().size).toBe(10);
  });
});
