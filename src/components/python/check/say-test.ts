import { fill } from '../../../lib/i18n/template.ts';
import type { Mutant, Outcome, TestVerdict } from '../../../lib/tasks/judge-test.ts';
import type { Settings } from '../../../lib/tasks/streams.ts';
import { apart, callOf, explained, type CheckWords, type Language, type Said } from './say.ts';

const WORDS: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity };
const read = (text: string): number => WORDS[text] ?? Number(text);

/** A mutant by what it does wrong, and a call at which right Adam does otherwise. */
function survivor(
  { id, apart: { gradients, t, came, due } }: Mutant,
  settings: Settings,
  check: CheckWords,
) {
  return [
    fill(check.survivor, { mistake: check[`mistake.${id}` as keyof CheckWords] }),
    fill(check.apart, { t, ...apart(read(came), read(due)) }),
    { code: callOf(gradients, settings) },
  ];
}

/** What was found of a reader's test, in words. */
export function sayTest(verdict: TestVerdict, settings: Settings, language: Language): Said {
  const { check } = language;
  const wrong = (...parts: Said['parts']): Said => ({ passed: false, parts });
  const form = ({ id }: Outcome): string => check[`form.${id}` as keyof CheckWords];
  switch (verdict.kind) {
    case 'missing':
      return wrong(fill(check.missing, { name: verdict.name }));
    case 'broke': {
      const { at, right } = verdict;
      return wrong(
        right ? fill(check.broke, { form: form(at) }) : check['broke.mutant'],
        explained(at.traceback ?? '', language),
      );
    }
    case 'refuses':
      return wrong(
        verdict.everything ? check['refuses.everything'] : check.refuses,
        fill(check.form, { form: form(verdict.form) }),
        verdict.form.traceback === undefined
          ? check['returned.false']
          : explained(verdict.form.traceback, language),
      );
    case 'accepts-everything':
      return wrong(
        fill(check['accepts.everything'], { all: verdict.all }),
        ...survivor(verdict.survivor, settings, check),
      );
    case 'survived':
      return wrong(
        fill(check.caught, { caught: verdict.caught, all: verdict.all }),
        ...survivor(verdict.survivor, settings, check),
      );
    case 'passed':
      return { passed: true, parts: [fill(check['passed.test'], { all: verdict.all })] };
  }
}
