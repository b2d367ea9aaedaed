/** What people reported, computed anew with NumPy and printed to six digits; null stands for NaN. */
import { describe, expect, it, test } from 'vitest';

import { diagnose, fingerprint, VARIANT_IDS, VARIANTS } from '../../../src/lib/museum/index.ts';
import { TEST_STREAMS } from '../../../src/lib/museum/test-streams.ts';
import cases from '../../fixtures/wild-diagnoses.json' with { type: 'json' };

const nameable = (updates: readonly (number | null)[]) => updates.map((u) => u ?? NaN);

describe('a reported mistake', () => {
  test.each(cases)('$id is found', ({ updates, variant, step, gradients, ...rest }) => {
    const options = 'options' in rest ? rest.options : {};
    const { verdict, ranked } = diagnose(nameable(updates), { ...options, gradients, step });
    const fitting = ranked.filter(({ fits }) => fits).map((each) => each.variant);
    expect(fitting).toContain(variant);
    expect(verdict).toBe(fitting.length === 1 ? 'one' : 'several');
  });

  it('is named alone where its gradients change', () => {
    const varied = cases.filter(({ id }) => /mix$|normal42$/.test(id));
    for (const { updates, variant, step, gradients } of varied) {
      if (variant === 'separate') continue; // ε under the root is right as well, within six digits
      const { verdict, ranked } = diagnose(nameable(updates), { gradients, step });
      expect([verdict, ranked[0]?.variant]).toEqual(['one', variant]);
    }
  });

  it('tells which counter it was, and when the run was resumed', () => {
    const found = (pattern: RegExp) => {
      const known = cases.find(({ id }) => pattern.test(id));
      if (!known) throw new Error(`no case ${String(pattern)}`);
      const { updates, gradients, step } = known;
      return diagnose(nameable(updates), { gradients, step }).ranked[0]?.settings;
    };
    expect(found(/counter-lags-k5\/mix/)).toEqual({});
    expect(found(/4-workers\/mix/)).toEqual({ every: 4 });
    expect(found(/counter-per-parameter-4\/mix/)).toEqual({ tensors: 4, tensor: 4 });
    expect(found(/resume-t-reset\/const1/)).toEqual({ resumed: 100 });
  });
});

describe('the test stream of a variant', () => {
  test.each(VARIANT_IDS.filter((id) => id !== 'separate'))('tells %s from Adam', (id) => {
    const stream = TEST_STREAMS[VARIANTS[id].test];
    const settings = { resumed: 100 };
    const updates = fingerprint(id, stream, settings);
    const { ranked } = diagnose(updates, { gradients: stream });
    expect(ranked.find(({ variant }) => variant === 'separate')).toMatchObject({ fits: false });
  });
});
