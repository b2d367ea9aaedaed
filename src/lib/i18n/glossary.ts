import type { TermEntry } from './term.ts';
import { AVERAGES } from './terms/averages.ts';
import { DESCENT } from './terms/descent.ts';
import { LANDSCAPE } from './terms/landscape.ts';
import { NUMBERS } from './terms/numbers.ts';
import { OPTIMIZERS } from './terms/optimizers.ts';
import { TRAINING } from './terms/training.ts';

/** A term of the course, what it means, and what must not be written for it. */
export interface Term extends TermEntry {
  /** The English term in kebab-case: what `<Term id="…">` and the glossary's anchors are called. */
  readonly id: string;
}

/** The id of a term: `termId('exponential moving average')` is 'exponential-moving-average'. */
export const termId = (en: string): string => en.toLowerCase().replaceAll(' ', '-');

/**
 * The terms of the course: one word for one thing, in both languages. The content tests hold prose to it,
 * the pop-overs and the glossary are made from it.
 */
export const GLOSSARY: readonly Term[] = [
  ...DESCENT,
  ...AVERAGES,
  ...OPTIMIZERS,
  ...LANDSCAPE,
  ...TRAINING,
  ...NUMBERS,
].map((entry) => ({ id: termId(entry.en), ...entry }));

/** What prose may not call a term. */
export const ruledOut = ({ aka = {}, avoid = [] }: TermEntry): readonly string[] => [
  ...new Set([...Object.values(aka).flat(), ...avoid]),
];

const byId: ReadonlyMap<string, Term> = new Map(GLOSSARY.map((term) => [term.id, term]));

/**
 * The term with an id.
 *
 * @throws RangeError if the glossary has none, with the nearest ids.
 */
export function termOf(id: string): Term {
  const term = byId.get(id);
  if (term) return term;
  const near = GLOSSARY.filter((other) => other.id.includes(id) || id.includes(other.id));
  throw new RangeError(
    `Term: the glossary has no “${id}”. ${near.length > 0 ? `Near it: ${near.map((other) => other.id).join(', ')}.` : 'The id is the English term of src/lib/i18n/terms in kebab-case.'}`,
  );
}
