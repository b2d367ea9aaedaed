/** A question with its words in one language, its numbers in place: what the page prints. @module */
import { bindJosa } from '../../../../lib/i18n/bind-josa.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { formatNumber } from '../../../../lib/i18n/numbers.ts';
import { fill } from '../../../../lib/i18n/template.ts';
import type { Question, QuestionWords } from './question.ts';
import { type Named, QUESTIONS } from './questions.ts';
import { en } from './strings.en.ts';
import { ko } from './strings.ko.ts';

/** One answer to choose, and what is said to whoever chooses it. */
export interface ShownOption {
  readonly name: string;
  readonly text: string;
  readonly right: boolean;
  readonly said: string;
}

/** A known mistake: the number that it gives, and what is said of it. */
export interface ShownMistake {
  readonly value: number;
  readonly said: string;
}

export interface ShownQuestion {
  readonly id: Named['id'];
  readonly question: Question;
  readonly ask: string;
  /** None where a number is to be given. */
  readonly options: readonly ShownOption[];
  /** None where an answer is to be chosen. */
  readonly mistakes: readonly ShownMistake[];
  readonly answer: string;
  readonly why: string;
}

const WORDS: Readonly<Record<Locale, Readonly<Record<Named['id'], QuestionWords>>>> = { ko, en };
/** How many digits of a number that was asked for are printed. */
const DIGITS = 4;

/** All questions in a language, in the order of the course. */
export const questionsIn = (locale: Locale): readonly ShownQuestion[] =>
  QUESTIONS.map((named) => shown(named, WORDS[locale][named.id], locale));

function shown({ id, question }: Named, words: QuestionWords, locale: Locale): ShownQuestion {
  // Twelve digits are exact enough, and drop what rounding has left: 38, not 38.00.
  const print = (value: number, digits: number) =>
    formatNumber(locale, Number(value.toPrecision(12)), { digits });
  const numbers = Object.fromEntries(
    Object.entries(question.numbers).map(([name, [value, digits]]) => [name, print(value, digits)]),
  );
  const text = (template: string) =>
    bindJosa(fill(template, numbers)).replaceAll(' = ', '\u00a0=\u00a0'); // an equation stays on its line
  const base = { id, question, ask: text(words.ask), why: text(words.why) };
  if (question.kind === 'number')
    return {
      ...base,
      options: [],
      mistakes: Object.entries(question.mistakes).map(([name, value]) => ({
        value,
        said: text(words.said[name] ?? ''),
      })),
      answer: print(question.value, DIGITS),
    };
  const options = question.options.map((name) => ({
    name,
    text: text(words.options?.[name] ?? `{${name}}`),
    right: name === question.right,
    said: text(words.said[name] ?? ''),
  }));
  return {
    ...base,
    options,
    mistakes: [],
    answer: options.find(({ right }) => right)?.text ?? '',
  };
}
