import type {} from '../python/events.ts';
import { onProgress, remember, remembered } from './progress.ts';
import { keepWritten, written } from './written.ts';

/** `<python-task>`: remembers that its script has passed, and keeps what a reader has written. */
export class PythonTask extends HTMLElement {
  connectedCallback(): void {
    const name = this.dataset['exercise'] ?? '';
    const script = this.querySelector<HTMLElement>('run-python')!; // the markup has one
    const mark = this.querySelector<HTMLElement>('.solved')!; // and this
    const kept = written(name);
    if (kept !== null) {
      script.dataset['kept'] = kept;
      const said = script.querySelector("[data-part='said']");
      if (said) said.textContent = this.dataset['kept'] ?? '';
    }
    this.addEventListener('python-changed', ({ detail }) => keepWritten(name, detail));
    this.addEventListener('python-passed', () => remember('solved', name));
    onProgress(() => {
      mark.hidden = !remembered('solved').has(name);
    });
  }
}
