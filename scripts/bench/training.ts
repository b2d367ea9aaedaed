/** How many steps a second a small network is trained in, beside tfjs. @module */
import { join } from 'node:path';

import { training, type TrainingOptions } from '../../src/lib/train/training.ts';
import { TOLERANCE } from './agreement.ts';
import type { Clock } from './clock.ts';
import { Missing, start, type Contender } from './contender.ts';
import type { Column } from './contenders.ts';
import { measure } from './measure.ts';
import type { Cell } from './results.ts';

/** What everybody trains by. */
export const TRAINED = { rule: 'adam', lr: 3e-3 } as const satisfies TrainingOptions;

/** Timed steps in a round: enough for both to be in their stride, few enough for float32 to follow. */
const STEPS = 100;
/** Rounds before the first that counts: V8 compiles a step again and again. */
const WARM_UP = 10;

/** One row: how fast a program trains, and how many times as fast as tfjs; nothing where that did not run. */
export interface TrainingRow {
  readonly label: string;
  readonly perSecond: number;
  readonly times: number | undefined;
}

/** The rows of a measured cell. */
export function trainingRows({ ns, n }: Cell): readonly TrainingRow[] {
  return Object.entries(ns).map(([label, each]) => ({
    label,
    perSecond: 1e9 / (each * n),
    times: ns.tfjs === undefined ? undefined : ns.tfjs / each,
  }));
}

/**
 * Trains the network in both programs, round by round in turns.
 *
 * @param quick - Leaves out tfjs and most of the warming up.
 * @throws Error where they do not end at the same weights.
 */
export async function measureTraining(
  rounds: number,
  clock: Clock,
  quick: boolean,
): Promise<readonly TrainingRow[]> {
  const names = new Map([[TRAINED.rule, TRAINED.rule]]);
  const shared = { names, warmUp: quick ? 1 : WARM_UP, tolerance: TOLERANCE.float32 };
  const columns: Column[] = [];
  try {
    columns.push({ ...shared, label: 'ours', contender: await program('train.ts') });
    if (!quick) {
      const contender = await program('train-tfjs.ts').catch(unlessMissing);
      if (contender) columns.push({ ...shared, label: 'tfjs', contender });
    }
    const { length: n } = training(TRAINED).parameters;
    return trainingRows(await measure(columns, TRAINED.rule, { n, steps: STEPS }, rounds, clock));
  } finally {
    for (const { contender } of columns) contender.close();
  }
}

const program = (name: string): Promise<Contender> =>
  start(process.execPath, [join(import.meta.dirname, 'contenders', name)]);

function unlessMissing(error: unknown): null {
  if (!(error instanceof Missing)) throw error;
  console.log(`tfjs: not there (${error.message.split('\n').at(-1) ?? ''}), so –.`);
  return null;
}
