import { readNumber } from '../../lib/predict/read-number.ts';
import { part, wordsOf } from './piece.ts';

/** The field of `NumberAsked.astro`, in the piece that holds it. */
export interface NumberAsked {
  readonly input: HTMLInputElement;
  readonly button: HTMLButtonElement;
  say(text: string): void;
}

/**
 * Hands in what was typed, by the button or Enter. What is no number is said so, and stays as typed.
 *
 * @param take - called with the number and the text it was read from.
 */
export function askNumber(
  piece: HTMLElement,
  take: (given: number, text: string) => void,
): NumberAsked {
  const input = part(piece, '.asked input', HTMLInputElement);
  const button = part(piece, '.asked .hand-in', HTMLButtonElement);
  const said = part(piece, '.said', HTMLElement);
  const words = wordsOf(piece);
  const say = (text: string) => (said.textContent = text);

  const handIn = () => {
    const given = readNumber(input.value);
    input.setAttribute('aria-invalid', String(Number.isNaN(given)));
    if (Number.isNaN(given)) {
      say(words.notNumber);
      input.focus();
    } else take(given, input.value);
  };
  button.addEventListener('click', handIn);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault(); // or the button that gets the focus is pressed by the same key
    handIn();
  });
  input.addEventListener('input', () => input.removeAttribute('aria-invalid'));
  return { input, button, say };
}
