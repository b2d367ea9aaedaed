import type { Parts, Session } from './session.ts';

/** `<run-python>`: a script on show that runs, and can be changed, once a reader asks for it. */
class RunPython extends HTMLElement {
  #session: Promise<Session> | null = null;

  connectedCallback(): void {
    const { run, edit } = this.#parts;
    run.addEventListener('click', () => void this.#do('run'));
    edit.addEventListener('click', () => void this.#do('edit'));
  }

  /** What the markup has. */
  get #parts(): Parts {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part='${name}']`)!; // RunPython.astro has each
    const button = (name: string) =>
      this.querySelector<HTMLButtonElement>(`[data-part='${name}']`)!; // as above
    return {
      listing: part('listing'),
      editing: part('editing'),
      output: part('output'),
      said: part('said'),
      run: button('run'),
      edit: button('edit'),
      back: button('back'),
      stop: button('stop'),
    };
  }

  async #do(what: 'run' | 'edit'): Promise<void> {
    this.#session ??= this.#begin();
    await (await this.#session)[what]();
  }

  async #begin(): Promise<Session> {
    const { Session } = await import('./session.ts');
    const language = this.closest<HTMLElement>('[lang]')?.lang ?? 'en';
    return new Session(this.#parts, language, this.dataset['kilobytes'] ?? '');
  }
}

customElements.define('run-python', RunPython);
