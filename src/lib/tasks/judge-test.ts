/** What a check makes of a reader's `test(adam)`. @module */

/** How a right form or a mutant fared. */
export interface Outcome {
  readonly id: string;
  readonly kind: 'accepted' | 'refused' | 'raised';
  /** Of the error, where one was raised. */
  readonly traceback?: string;
}

/** A mutant, with gradients and a step at which it is apart from right Adam; numbers as Python writes them. */
export interface Mutant extends Outcome {
  readonly apart: {
    readonly gradients: string;
    readonly t: number;
    readonly due: string;
    readonly came: string;
  };
}

/** What check_test.py tells. */
export type Tested =
  | { readonly kind: 'missing'; readonly name: string }
  | {
      readonly kind: 'tested';
      readonly forms: readonly Outcome[];
      readonly mutants: readonly Mutant[];
    };

/** What was found. */
export type TestVerdict =
  | Exclude<Tested, { readonly kind: 'tested' }>
  /** The test itself broke off, at a right form or a mutant. */
  | { readonly kind: 'broke'; readonly at: Outcome; readonly right: boolean }
  | { readonly kind: 'refuses'; readonly form: Outcome; readonly everything: boolean }
  | { readonly kind: 'accepts-everything'; readonly all: number; readonly survivor: Mutant }
  | {
      readonly kind: 'survived';
      readonly caught: number;
      readonly all: number;
      readonly survivor: Mutant;
    }
  | { readonly kind: 'passed'; readonly all: number };

const withKind = <T extends Outcome>(outcomes: readonly T[], kind: Outcome['kind']): T[] =>
  outcomes.filter((outcome) => outcome.kind === kind);

/** Judges a test: first whether it holds of right Adam, then how many mutants it catches. */
export function judgeTest(tested: Tested): TestVerdict {
  if (tested.kind === 'missing') return tested;
  const { forms, mutants } = tested;
  const all = mutants.length;
  const [brokeAtForm] = withKind(forms, 'raised');
  if (brokeAtForm) return { kind: 'broke', at: brokeAtForm, right: true };
  const refused = withKind(forms, 'refused');
  const [form] = refused;
  const caught = withKind(mutants, 'refused').length;
  if (form)
    return { kind: 'refuses', form, everything: refused.length === forms.length && caught === all };
  const [brokeAtMutant] = withKind(mutants, 'raised');
  if (brokeAtMutant) return { kind: 'broke', at: brokeAtMutant, right: false };
  const [survivor] = withKind(mutants, 'accepted');
  if (!survivor) return { kind: 'passed', all };
  return caught === 0
    ? { kind: 'accepts-everything', all, survivor }
    : { kind: 'survived', caught, all, survivor };
}
