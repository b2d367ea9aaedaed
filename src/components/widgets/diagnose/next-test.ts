import type { Diagnosis } from '../../../lib/museum/diagnose.ts';
import { fingerprint } from '../../../lib/museum/fingerprint.ts';
import type { VariantSettings } from '../../../lib/museum/settings.ts';
import { TEST_STREAMS, type TestName } from '../../../lib/museum/test-streams.ts';
import type { VariantId } from '../../../lib/museum/made.ts';

/** A stream to feed next, and the step whose update tells most of the candidates apart. */
export interface NextTest {
  readonly stream: TestName;
  readonly step: number;
  /** What each candidate gives there. */
  readonly gives: readonly { readonly variant: VariantId; readonly update: number }[];
  /** How many different updates these are. */
  readonly groups: number;
}

/** How many candidates a test is looked for; of more, nobody reads a table. */
const MOST = 8;
/** Updates whose quotient is nearer to 1 than this are one to whoever reads a few digits. */
const NEAR = 0.01;

const same = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));

/** How many different numbers there are. */
const groupsOf = (values: readonly number[]): number =>
  values.filter((value, i) => values.findIndex((other) => same(value, other)) === i).length;

/**
 * The test that parts candidates best, of all test streams and steps the first one. Adam as published is always among
 * them, so that one candidate is parted from it; null where nothing parts them.
 */
export function nextTest(
  candidates: readonly Pick<Diagnosis, 'variant' | 'settings'>[],
  settings: VariantSettings,
): NextTest | null {
  const right = { variant: 'separate', settings: {} } as const;
  const others = candidates.filter(({ variant }) => variant !== 'separate').slice(0, MOST - 1);
  const rivals = [...others, right];
  let best: NextTest | null = null;
  for (const stream of Object.keys(TEST_STREAMS) as TestName[]) {
    const made = rivals.map(({ variant, settings: found }) =>
      fingerprint(variant, TEST_STREAMS[stream], { ...settings, ...found }),
    );
    for (let i = 0; i < TEST_STREAMS[stream].length; i++) {
      const updates = made.map((values) => values[i] ?? NaN);
      const groups = groupsOf(updates);
      if (groups <= (best?.groups ?? 1)) continue;
      const gives = rivals.map(({ variant }, k) => ({ variant, update: updates[k] ?? NaN }));
      best = { stream, step: i + 1, gives, groups };
    }
  }
  return best;
}
