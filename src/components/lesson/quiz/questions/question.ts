/** What a question of the quiz is made of; its words stand in `strings.ko.ts` and `strings.en.ts` under its id. @module */
import type { Lesson } from '../../../../course.ts';

/** A number in the words of a question: its value, and with how many significant digits it is printed. */
export type Shown = readonly [value: number, digits: number];

interface Asked {
  /** The section that answers it, in both languages. */
  readonly at: readonly [lesson: Lesson, section: string];
  /** Numbers that its words name in braces. */
  readonly numbers: Readonly<Record<string, Shown>>;
}

/** One of several answers: those that are numbers stand in the order of their size, the others as here. */
export interface Choice extends Asked {
  readonly kind: 'choose';
  /** The options' names; one that `numbers` has is that number. */
  readonly options: readonly string[];
  readonly right: string;
}

/** A number to give. */
export interface Quantity extends Asked {
  readonly kind: 'number';
  readonly value: number;
  /** Relative to the value. */
  readonly tolerance: number;
  /** What known mistakes give. */
  readonly mistakes: Readonly<Record<string, number>>;
}

export type Question = Choice | Quantity;

/** What is said of a question: of each wrong option or mistake, which mistake leads there. */
export interface QuestionWords {
  readonly ask: string;
  /** Words of the options that are no numbers. */
  readonly options?: Readonly<Record<string, string>>;
  readonly said: Readonly<Record<string, string>>;
  /** Why the right answer is right. */
  readonly why: string;
}
