import { missOf } from '../../lib/predict/miss.ts';
import { askNumber } from './number-asked.ts';
import { languageOf, missText, wordsOf } from './piece.ts';

/** `<exercise-check>`: says how far off a number is, as often as the reader likes, and never what it should be. */
export class ExerciseCheck extends HTMLElement {
  connectedCallback(): void {
    const value = Number(this.dataset['value']);
    const tolerance = Number(this.dataset['tolerance']);
    const asked = askNumber(this, (given) => {
      const miss = missOf(given, value, tolerance);
      this.toggleAttribute('data-right', miss.kind === 'right');
      asked.say(missText(miss, wordsOf(this), languageOf(this)));
    });
  }
}
