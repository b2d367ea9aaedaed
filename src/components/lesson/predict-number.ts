import { formatNumber } from '../../lib/i18n/numbers.ts';
import { fill } from '../../lib/i18n/template.ts';
import { missOf } from '../../lib/predict/miss.ts';
import { digitsOf, readNumber } from '../../lib/predict/read-number.ts';
import { askNumber, type NumberAsked } from './number-asked.ts';
import { kept, languageOf, missText, part, wordsOf } from './piece.ts';

/** `<predict-number>`: the answer opens once a number is committed to. */
export class PredictNumber extends HTMLElement {
  #asked: NumberAsked | undefined;

  connectedCallback(): void {
    const again = part(this, '.again', HTMLButtonElement);
    const asked = (this.#asked ??= askNumber(this, (given, text) => {
      this.#commit(given, text);
      kept(this).write(text);
      again.focus({ preventScroll: true }); // what was answered stays where it is
    }));
    again.addEventListener('click', () => {
      this.#open(false);
      asked.input.value = '';
      asked.say('');
      kept(this).write(null);
      asked.input.focus();
    });
    const text = kept(this).read();
    if (typeof text !== 'string' || Number.isNaN(readNumber(text))) return;
    asked.input.value = text;
    this.#commit(readNumber(text), text);
  }

  #commit(given: number, text: string): void {
    const words = wordsOf(this);
    const locale = languageOf(this);
    const value = Number(this.dataset['value']);
    const within = (tolerance: number) => missOf(given, value, tolerance, digitsOf(text));
    const miss = within(Number(this.dataset['tolerance']));
    const near = miss.kind === 'right' && within(0).kind !== 'right';
    const truth =
      miss.kind === 'isZero' ? '' : fill(words.valueIs, { value: formatNumber(locale, value) });
    this.#asked?.say(`${near ? words.close : missText(miss, words, locale)} ${truth}`);
    this.#open(true);
  }

  #open(open: boolean): void {
    this.toggleAttribute('data-committed', open);
    part(this, 'details.answer', HTMLDetailsElement).open = open;
    part(this, '.again', HTMLButtonElement).hidden = !open;
    if (!this.#asked) return;
    this.#asked.input.readOnly = open;
    this.#asked.button.hidden = open;
  }
}
