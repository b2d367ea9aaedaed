import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  CASES,
  CODE,
  DRAWN,
  GRADIENT,
  GUESSES,
  STEPS,
} from '../../../src/components/widgets/museum/cases.ts';
import { run } from '../../../src/components/widgets/museum/model.ts';
import {
  drawn,
  gradientsOf,
  params,
  settingOf,
  type State,
} from '../../../src/components/widgets/museum/params.ts';
import { isTurned, verdictOf } from '../../../src/components/widgets/museum/words.ts';
import { CANDIDATES, settings } from '../../../src/lib/museum/game.ts';
import { fingerprint, MUSEUM } from '../../../src/lib/museum/index.ts';
import { statesOf } from '../arbitraries.ts';

const given = (patch: Partial<State>): State => ({ ...params.initial, ...patch });
const cardOf = (name: (typeof CASES)[number]) => run(given({ card: CASES.indexOf(name) + 1 })).card;

describe('the game', () => {
  it('opens on the test that leaves fix and patch tied, and a change of sign wins it', () => {
    expect(run(params.initial).design.tied).toEqual([[0, 2]]);
    expect(run(given({ count: 2, g2: -10 })).design.tied).toEqual([]);
  });

  it('can never be won by one gradient', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (g1) => {
        expect(run(given({ count: 1, g1 })).design.tied.length).toBeGreaterThan(0);
      }),
    );
  });

  it('lights the pairs whose four digits never part, in any state', () => {
    fc.assert(
      fc.property(statesOf(params), (state) => {
        const { gradients, tied } = run(state).design;
        expect(gradients).toHaveLength(state.count);
        const made = CANDIDATES.map((id) => fingerprint(id, gradients, settings));
        const alike = (a: number, b: number) =>
          a === b ||
          (Number.isNaN(a) && Number.isNaN(b)) ||
          (Math.sign(a) === Math.sign(b) && Math.max(a / b, b / a) <= 1.001);
        for (const [i, x] of made.entries())
          for (const [j, y] of made.entries())
            if (i < j)
              expect(tied.some(([a, b]) => a === i && b === j)).toBe(
                x.every((value, t) => alike(value, y[t] ?? NaN)),
              );
      }),
      { numRuns: 50 },
    );
  });
});

describe('drawing', () => {
  it('sets the gradient under the hand, in halves, within its limits', () => {
    expect(drawn(2.4, -3.3, params.initial)).toEqual({ k: 2, g2: -3.5 });
    expect(drawn(9, 99, params.initial)).toEqual({ k: 3, g3: 10 });
    expect(drawn(-4, -99, params.initial)).toEqual({ k: 1, g1: -10 });
  });

  it('by a key chooses the gradient beside, and changes none', () => {
    const state = given({ g2: -4 });
    expect(drawn(2, 10, state)).toEqual({ k: 2 });
    expect(gradientsOf({ ...state, ...drawn(2, 10, state) })).toEqual([10, -4, 10]);
    expect(drawn(1, 5, state)).toEqual({ k: 1, g1: 5 });
  });

  it('never speaks of a gradient that the test has not', () => {
    expect(settingOf(given({ count: 2, k: 5 }))).toBe(2);
  });
});

describe('the cards', () => {
  it('are all exhibits of the library, each once, false alarms last', () => {
    expect(CASES.toSorted()).toEqual(MUSEUM.map(({ id }) => id).toSorted());
    expect(CASES.slice(-2)).toEqual(['caffe', 'keras']);
  });

  test.each(CASES)('%s: its trace is the library’s, and one guess names it', (name) => {
    const card = cardOf(name);
    const gradients = new Float64Array(STEPS).fill(GRADIENT[name] ?? 1);
    const { variant, settings: own } = card.exhibit;
    expect(card.trace).toEqual(fingerprint(variant, gradients, own));
    expect(card.code).toBe(CODE[variant]);
    expect(GUESSES).toContain(card.answer);
    expect(card.answer === 'right').toBe(variant === 'epsilon-hat');
    expect(card.code.wrong === undefined).toBe(card.answer === 'right');
  });

  it('stand beside the same optimizer done right', () => {
    for (const name of CASES) {
      const { optimizer, due, gradient } = cardOf(name);
      expect(due.every(Number.isFinite), name).toBe(true);
      if (optimizer === 'adam')
        for (const update of due) expect(Math.abs(update - 1), name).toBeLessThan(1e-3);
      expect(gradient).toBe(name === 'question' ? 10 : name === 'tfjs' ? 0.01 : 1);
    }
    expect(cardOf('holocron').due.slice(0, 3)).toEqual(Float64Array.of(1, 1, 1));
    // g/√(n − ḡ² + ε) with both averages at a tenth of what is new
    expect(cardOf('tfjs').due[0]).toBeCloseTo(0.01 / Math.sqrt(1e-5 - 1e-6 + 1e-7), 9);
  });

  it('of tfjs ends in NaN at step 66, as the package does', () => {
    expect(cardOf('tfjs').trace.findIndex(Number.isNaN)).toBe(65);
  });

  it('know a name, a miss, and an accusation of what is right', () => {
    const said = (patch: Partial<State>) => {
      const state = given(patch);
      return verdictOf({ state, run: run(state) });
    };
    expect(said({ card: 1, guess: 'multiply' })).toBe('named');
    expect(said({ card: 1, guess: 'never' })).toBe('missed');
    expect(said({ card: 14, guess: 'never' })).toBe('accused');
    expect(said({ card: 14, guess: 'right' })).toBe('named');
  });

  it('are hidden again when another is chosen', () => {
    expect(isTurned(given({ card: 3, turned: 3 }))).toBe(true);
    expect(isTurned(given({ card: 4, turned: 3 }))).toBe(false);
    expect(isTurned(params.initial)).toBe(false);
  });

  it('are drawn at every early step, then a few per cent apart, to the last', () => {
    expect(DRAWN.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(DRAWN.at(-1)).toBe(STEPS);
    for (const [i, t] of DRAWN.entries())
      expect(t / (DRAWN[i - 1] ?? t)).toBeLessThan(i < 20 ? 3 : 1.08);
    expect(DRAWN.length).toBeLessThan(160);
  });

  it('has no sixteenth', () => {
    expect(() => run(given({ card: CASES.length + 1 })).card).toThrow(/card: number must be/);
  });
});
