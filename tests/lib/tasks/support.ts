/** A reader's Python, checked as the page checks it. @module */
import { readFileSync } from 'node:fs';

import { checkOf } from '../../../src/components/python/check/checks.ts';
import { judgeTest, type Tested } from '../../../src/lib/tasks/judge-test.ts';
import { judge, type Measured } from '../../../src/lib/tasks/judge.ts';
import { taskOf } from '../../../src/lib/tasks/task.ts';
import { run } from '../python/run.ts';

/** A script of a task, by its file. */
export const source = (name: string): string =>
  readFileSync(new URL(`../../../src/lib/python/${name}.py`, import.meta.url), 'utf8');

/** What is found of a script or a function, and all that running it said. */
export async function checked(kind: 'script' | 'function', code: string) {
  const task = taskOf(kind);
  const ran = await run(code, checkOf(task, code));
  const [told] = ran.verdicts;
  return {
    ...ran,
    verdict: told && 'sheet' in task ? judge(told as Measured, task.sheet) : null,
  };
}

/** What is found of a test. */
export async function testChecked(code: string) {
  const ran = await run(code, checkOf(taskOf('test'), code));
  const [told] = ran.verdicts;
  return { ...ran, verdict: told ? judgeTest(told as Tested) : null };
}
