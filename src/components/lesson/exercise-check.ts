import { missOf } from '../../lib/predict/miss.ts';
import { digitsOf } from '../../lib/predict/read-number.ts';
import { askNumber } from './number-asked.ts';
import { languageOf, missText, part, wordsOf } from './piece.ts';
import { onProgress, remember, remembered } from './progress.ts';

/** `<exercise-check>`: says how far off a number is, as often as the reader likes, and never what it should be. What was solved stays so. */
export class ExerciseCheck extends HTMLElement {
  connectedCallback(): void {
    const value = Number(this.dataset['value']);
    const tolerance = Number(this.dataset['tolerance']);
    const name = this.dataset['exercise'] ?? '';
    const asked = askNumber(this, (given, text) => {
      const miss = missOf(given, value, tolerance, digitsOf(text));
      asked.say(missText(miss, wordsOf(this), languageOf(this)));
      if (miss.kind === 'right') remember('solved', name);
    });
    onProgress(() => {
      const solved = remembered('solved').has(name);
      this.toggleAttribute('data-solved', solved);
      part(this, '.solved', HTMLElement).hidden = !solved;
    });
  }
}
