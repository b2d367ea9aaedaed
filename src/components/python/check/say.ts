import { fill } from '../../../lib/i18n/template.ts';
import { failureOf } from '../../../lib/python/failure.ts';
import type { Verdict } from '../../../lib/tasks/judge.ts';
import type { Due } from '../../../lib/tasks/sheet.ts';
import type { Settings } from '../../../lib/tasks/streams.ts';
import type { Task } from '../../../lib/tasks/task.ts';
import { pythonRepr } from '../../../lib/text/python-repr.ts';
import { explain, type Words } from '../explain.ts';
import type { en } from './strings.en.ts';

export type CheckWords = Readonly<Record<keyof typeof en, string>>;

/** What is said of a check: sentences, and code to try. */
export interface Said {
  readonly passed: boolean;
  readonly parts: readonly (string | { readonly code: string })[];
}

/** The words of the page's language, and the script that they are about. */
export interface Language {
  readonly check: CheckWords;
  readonly python: Words;
  readonly script: string;
}

/** As many digits as NumPy prints. */
const DIGITS = 8;

/** Two numbers as Python writes them, short, or with all digits where that would look the same. */
export function apart(came: number, due: number): { readonly came: string; readonly due: string } {
  const short = (x: number): string => pythonRepr(Number(x.toPrecision(DIGITS)));
  const write = short(came) === short(due) ? pythonRepr : short;
  return { came: write(came), due: write(due) };
}

/** What went wrong in Python, as it is said of any script. */
export const explained = (traceback: string, { python, script }: Language): string =>
  explain(failureOf(traceback, script), python);

/** A call of a reader's function, as Python reads it. */
export const callOf = (gradients: string, settings: Settings): string =>
  `adam(${[gradients, ...settings.map(String)].join(', ')})`;

/** How a reader can try a stream: in the script, or by a call. */
function tried({ expression, seed, settings }: Due, kind: Task['kind']): { readonly code: string } {
  const seeded = seed === null ? '' : `np.random.seed(${seed})\n`;
  return {
    code:
      kind === 'script'
        ? `${seeded}g_list = ${expression}`
        : `${seeded}print(${callOf(expression, settings)})`,
  };
}

/** What was found of a script or a function, in words. */
export function say(
  verdict: Verdict,
  task: Exclude<Task, { readonly kind: 'test' }>,
  language: Language,
): Said {
  const { check } = language;
  const name = (stream: Due['name']): string => check[`stream.${stream}`];
  const wrong = (...parts: Said['parts']): Said => ({ passed: false, parts });
  switch (verdict.kind) {
    case 'passed':
      return {
        passed: true,
        parts: [fill(check[`passed.${task.kind}`], { n: task.sheet.length })],
      };
    case 'missing':
      return wrong(
        verdict.name === 'g_list'
          ? check['missing.stream']
          : fill(check.missing, { name: verdict.name }),
      );
    case 'raised': {
      const stream = task.sheet.find((each) => each.name === verdict.stream);
      return wrong(
        fill(check.raised, { stream: name(verdict.stream) }),
        explained(verdict.traceback, language),
        ...(verdict.traceback.includes('ZeroDivisionError') ? [check['raised.zero']] : []),
        ...(stream ? [tried(stream, task.kind)] : []),
      );
    }
    case 'unreadable':
      return wrong(
        verdict.type === 'NoneType' && task.kind === 'function'
          ? check['unreadable.none']
          : fill(check.unreadable, { stream: name(verdict.stream), type: verdict.type }),
      );
    case 'length': {
      const { stream, came } = verdict;
      const text = fill(check.length, { stream: name(stream.name), came, due: stream.length });
      return wrong(text, tried(stream, task.kind));
    }
    case 'state-kept':
      return wrong(check['state-kept']);
    case 'departs': {
      const { stream, t, came, due, mistake, before } = verdict;
      return wrong(
        fill(check.departs, { stream: name(stream.name), t, ...apart(came, due) }),
        ...(mistake === null ? [] : [fill(check.known, { mistake: check[`mistake.${mistake}`] })]),
        ...(before.length === 0
          ? []
          : [fill(check.before, { streams: before.map(name).join(', ') })]),
        tried(stream, task.kind),
      );
    }
  }
}
