/** Checks of a reader's Python; they come with the first press of “Check”. @module */
import type { Check } from '../../../lib/python/interpreter.ts';
import { judgeTest, type Tested } from '../../../lib/tasks/judge-test.ts';
import { judge, type Measured } from '../../../lib/tasks/judge.ts';
import type { Task } from '../../../lib/tasks/task.ts';
import type { Words } from '../explain.ts';
import { checkOf } from './checks.ts';
import { sayTest } from './say-test.ts';
import { say, type CheckWords, type Said } from './say.ts';

/** How a script is checked, and what is said of what was found. */
export interface Checking {
  readonly check: Check;
  /** Said where the check was not reached, or did not end. */
  readonly notReached: string;
  judge(json: string): { readonly passed: boolean; readonly element: HTMLElement };
}

function elementOf({ passed, parts }: Said): HTMLElement {
  const element = document.createElement('div');
  element.className = passed ? 'verdict passed' : 'verdict';
  element.setAttribute('role', 'status');
  for (const part of parts) {
    const text = document.createElement(typeof part === 'string' ? 'p' : 'pre');
    text.textContent = typeof part === 'string' ? part : part.code;
    element.append(text);
  }
  return element;
}

/** Makes ready to check a script of a `<run-python data-task>`, in the page's language. */
export async function checking(
  element: HTMLElement,
  script: string,
  words: Words,
): Promise<Checking> {
  const task = JSON.parse(element.dataset['task'] ?? '') as Task;
  const korean = element.closest<HTMLElement>('[lang]')?.lang === 'ko';
  const strings: CheckWords = korean
    ? (await import('./strings.ko.ts')).ko
    : (await import('./strings.en.ts')).en;
  const language = { check: strings, python: words, script };
  return {
    check: checkOf(task, script),
    notReached: strings.notReached,
    judge: (json) => {
      const said =
        task.kind === 'test'
          ? sayTest(judgeTest(JSON.parse(json) as Tested), task.settings, language)
          : say(judge(JSON.parse(json) as Measured, task.sheet), task, language);
      return { passed: said.passed, element: elementOf(said) };
    },
  };
}
