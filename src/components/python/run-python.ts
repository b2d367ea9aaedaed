import type { Session } from './session.ts';

/** `<run-python>`: a script on show that runs, and can be changed, once a reader asks for it. */
export class RunPython extends HTMLElement {
  #session: Promise<Session> | null = null;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const name = target instanceof HTMLElement ? target.dataset['part'] : undefined;
      if (name === 'run' || name === 'edit' || name === 'check') void this.#do(name);
    });
  }

  async #do(name: 'run' | 'edit' | 'check'): Promise<void> {
    try {
      this.#session ??= this.#open();
      await (await this.#session)[name]();
    } catch {
      const said = this.querySelector<HTMLElement>('.told')!; // each has one
      said.textContent = said.dataset['failed'] ?? '';
    }
  }

  async #open(): Promise<Session> {
    try {
      return await (await import('./session.ts')).open(this);
    } catch (error) {
      this.#session = null; // the next press tries again
      throw error;
    }
  }
}
