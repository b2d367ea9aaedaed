import { missOf } from '../../../lib/predict/miss.ts';
import { digitsOf, readNumber } from '../../../lib/predict/read-number.ts';
import { askNumber } from '../number-asked.ts';
import { languageOf, missText, part, wordsOf } from '../piece.ts';
import type { ShownMistake } from './questions/shown.ts';
import type { QuizStrings } from './strings.ts';

/** A question on the page. */
export interface QuestionPiece {
  readonly id: string;
  readonly element: HTMLElement;
  /** Shows what was answered, or with null that nothing was yet; returns whether it was right. */
  show(answer: string | null): boolean;
  /** Puts the focus on what was said of the answer, or on the first thing to answer with. */
  focus(at: 'said' | 'answer'): void;
}

interface Verdict {
  readonly right: boolean;
  readonly said: string;
}

/**
 * Makes a question of its markup.
 *
 * @param take - called with what is handed in: the name of an option, or a number as it was typed.
 */
export function questionPiece(
  element: HTMLElement,
  words: QuizStrings,
  take: (id: string, answer: string) => void,
): QuestionPiece {
  const id = element.dataset['question'] ?? '';
  const said = part(element, '.said', HTMLElement);
  said.tabIndex = -1;
  const given = (answer: string): void => take(id, answer);
  const kind = 'value' in element.dataset ? numberKind : choiceKind;
  const { judge, reset, first } = kind(element, words, given);
  return {
    id,
    element,
    show: (answer) => {
      const verdict = answer === null ? null : judge(answer);
      said.textContent = verdict?.said ?? '';
      element.toggleAttribute('data-committed', verdict !== null);
      part(element, 'details.answer', HTMLDetailsElement).open = verdict !== null;
      part(element, '.hand-in', HTMLElement).hidden = verdict !== null;
      if (verdict === null) reset();
      return verdict?.right ?? false;
    },
    focus: (at) => (at === 'said' ? said : first).focus({ preventScroll: at === 'said' }),
  };
}

interface Kind {
  judge(answer: string): Verdict | null;
  reset(): void;
  readonly first: HTMLElement;
}

function choiceKind(
  element: HTMLElement,
  words: QuizStrings,
  take: (answer: string) => void,
): Kind {
  const options = [...element.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const said = part(element, '.said', HTMLElement);
  const first = part(element, '[type="radio"]', HTMLInputElement);
  part(element, '.hand-in', HTMLButtonElement).addEventListener('click', () => {
    const chosen = options.find(({ checked }) => checked);
    if (chosen) take(chosen.value);
    else {
      said.textContent = words.chooseFirst;
      first.focus();
    }
  });
  return {
    first,
    judge: (answer) => {
      const chosen = options.find(({ value }) => value === answer);
      if (!chosen) return null;
      for (const option of options) option.disabled = true;
      chosen.checked = true;
      if ('right' in chosen.dataset) return { right: true, said: words.right };
      return { right: false, said: `${words.wrong} ${chosen.dataset['said'] ?? ''}` };
    },
    reset: () => {
      for (const option of options) [option.disabled, option.checked] = [false, false];
    },
  };
}

function numberKind(
  element: HTMLElement,
  words: QuizStrings,
  take: (answer: string) => void,
): Kind {
  const value = Number(element.dataset['value']);
  const tolerance = Number(element.dataset['tolerance']);
  const mistakes = JSON.parse(element.dataset['mistakes'] ?? '[]') as readonly ShownMistake[];
  const { input } = askNumber(element, (_, text) => take(text));
  return {
    first: input,
    judge: (text) => {
      const number = readNumber(text);
      if (Number.isNaN(number)) return null;
      [input.value, input.readOnly] = [text, true];
      const digits = digitsOf(text);
      const miss = missOf(number, value, tolerance, digits);
      if (miss.kind === 'right') return { right: true, said: words.right };
      const known = mistakes.find(
        (each) => missOf(number, each.value, tolerance, digits).kind === 'right',
      );
      const why = known?.said ?? missText(miss, wordsOf(element), languageOf(element));
      return { right: false, said: `${words.notThis} ${why}` };
    },
    reset: () => {
      [input.value, input.readOnly] = ['', false];
    },
  };
}
