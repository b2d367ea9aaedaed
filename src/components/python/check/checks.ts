import { prepared, type Check } from '../../../lib/python/interpreter.ts';
import { reassign } from '../../../lib/python/reassign.ts';
import checkAdam from '../../../lib/python/tasks/check_adam.py?raw';
import checkScript from '../../../lib/python/tasks/check_script.py?raw';
import checkTest from '../../../lib/python/tasks/check_test.py?raw';
import measure from '../../../lib/python/tasks/measure.py?raw';
import mutants from '../../../lib/python/tasks/mutants.py?raw';
import type { Task } from '../../../lib/tasks/task.ts';

/** What checks a script in Python, as a task asks. */
export function checkOf(task: Task, script: string): Check {
  if (task.kind === 'test')
    return {
      modules: { check_test: checkTest, measure, mutants },
      name: 'check_test',
      given: JSON.stringify(task.settings),
    };
  const streams = task.sheet.map(({ name, expression, seed, settings }) => ({
    name,
    expression,
    seed,
    settings,
  }));
  if (task.kind === 'function')
    return {
      modules: { check_adam: checkAdam, measure },
      name: 'check_adam',
      given: JSON.stringify(streams),
    };
  const code = reassign(script, 'g_list', '_given');
  return {
    modules: { check_script: checkScript, measure },
    name: 'check_script',
    given: JSON.stringify({ code: code === null ? null : prepared(code).code, streams }),
  };
}
