import { kept, part, wordsOf } from './piece.ts';

/** `<predict-choice>`: one of several answers, or of several lines of code; the answer opens once it is committed to. */
export class PredictChoice extends HTMLElement {
  connectedCallback(): void {
    const again = part(this, '.again', HTMLButtonElement);
    part(this, '.hand-in', HTMLButtonElement).addEventListener('click', () => {
      const chosen = this.#options.findIndex(({ checked }) => checked);
      if (chosen < 0) {
        this.#say(wordsOf(this).chooseFirst);
        this.#options[0]?.focus();
        return;
      }
      kept(this).write(chosen);
      this.#commit();
      again.focus({ preventScroll: true }); // what was answered stays where it is
    });
    this.addEventListener('change', () => this.#say(''));
    again.addEventListener('click', () => {
      for (const option of this.#options) option.checked = false;
      kept(this).write(null);
      this.#open(false);
      this.#say('');
      this.#options[0]?.focus();
    });
    const chosen = kept(this).read();
    const option = typeof chosen === 'number' ? this.#options[chosen] : undefined;
    // One that was chosen before this ran stays chosen, and is not committed to yet.
    if (!option || this.#options.some(({ checked }) => checked)) return;
    option.checked = true;
    this.#commit();
  }

  get #options(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  }

  #commit(): void {
    this.#say(this.#options.find(({ checked }) => checked)?.dataset['said'] ?? '');
    this.#open(true);
  }

  #open(open: boolean): void {
    this.toggleAttribute('data-committed', open);
    for (const option of this.#options) option.disabled = open;
    part(this, 'details.answer', HTMLDetailsElement).open = open;
    part(this, '.hand-in', HTMLElement).hidden = open;
    part(this, '.again', HTMLElement).hidden = !open;
  }

  #say(text: string): void {
    part(this, '.said', HTMLElement).textContent = text;
  }
}
