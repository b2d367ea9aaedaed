/** All questions of the quiz, in the order of the course. @module */
import { FIRST } from './first-lessons.ts';
import { LAST } from './last-lessons.ts';
import { LATER } from './later-lessons.ts';
import type { Question } from './question.ts';

const ALL = { ...FIRST, ...LATER, ...LAST };
export type QuestionId = keyof typeof ALL;

/** A question and what its words stand under. */
export interface Named {
  readonly id: QuestionId;
  readonly question: Question;
}

const named = (Object.keys(ALL) as QuestionId[]).map((id): Named => ({ id, question: ALL[id] }));

/** Options that are numbers by size, the smallest first, so that no place gives the right one away. */
const inOrder = (question: Question): Question => {
  if (question.kind !== 'choose') return question;
  const sizeOf = (option: string) => question.numbers[option]?.[0] ?? 0;
  return { ...question, options: question.options.toSorted((a, b) => sizeOf(a) - sizeOf(b)) };
};

export const QUESTIONS: readonly Named[] = named.map(({ id, question }) => ({
  id,
  question: inOrder(question),
}));
