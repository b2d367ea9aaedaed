import type { Session } from './session.ts';

/** `<run-python>`: a script on show that runs, and can be changed, once a reader asks for it. */
export class RunPython extends HTMLElement {
  #session: Promise<Session> | null = null;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const name = target instanceof HTMLElement ? target.dataset['part'] : undefined;
      if (name === 'run' || name === 'edit') void this.#do(name);
    });
  }

  async #do(name: 'run' | 'edit'): Promise<void> {
    this.#session ??= import('./session.ts').then(({ Session }) => new Session(this));
    await (await this.#session)[name]();
  }
}
