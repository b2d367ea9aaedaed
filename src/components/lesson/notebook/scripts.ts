/** The Python of each lesson that its notebook holds. @module */
import { LESSONS } from '../../../course.ts';
import { type LessonCode, sourceOf } from '../../../lib/codegen/lessons/lesson-code.ts';
import asked from '../../../lib/python/question.py?raw';
import adamStart from '../../../lib/python/tasks/adam_start.py?raw';
import coast from '../../../lib/python/tasks/predict_coast.py?raw';
import half from '../../../lib/python/tasks/predict_half.py?raw';
import turn from '../../../lib/python/tasks/predict_turn.py?raw';
import testStart from '../../../lib/python/tasks/test_start.py?raw';

/** A script, and the section of the page where it stands. */
export interface Script {
  readonly section: string;
  readonly source: string;
}

/** Scripts that stand in a page by themselves, outside `CodeTabs`. */
const ALONE: Readonly<Record<string, readonly Script[]>> = {
  puzzle: [{ section: 'lab', source: asked }],
  exercises: [
    { section: 'mend', source: asked },
    { section: 'write', source: adamStart },
    ...[half, turn, coast].map((source) => ({ section: 'predict', source })),
    { section: 'mutants', source: testStart },
  ],
};

const experiments = import.meta.glob<{ readonly code?: LessonCode }>(
  ['../../../lib/codegen/lessons/*.ts', '!**/lesson-code.ts'],
  { eager: true },
);

/** The scripts of a lesson in the order of its page; none where it has no Python that runs. */
export function scriptsOf(slug: string): readonly Script[] {
  const code = experiments[`../../../lib/codegen/lessons/${slug}.ts`]?.code;
  const tabs = code ? [{ section: 'code', source: sourceOf(code.numpy) }] : [];
  return [...(ALONE[slug] ?? []), ...tabs];
}

/** The lessons that have a notebook. */
export const WITH_NOTEBOOK: readonly string[] = LESSONS.filter(
  (slug) => scriptsOf(slug).length > 0,
);
