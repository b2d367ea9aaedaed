import { CHANGED, PASSED } from '../python/events.ts';
import { part } from './piece.ts';
import { keepWritten, remember, written } from './progress.ts';
import { showSolved } from './solved.ts';

/** `<python-task>`: remembers that its script has passed, and keeps what a reader has written. */
export class PythonTask extends HTMLElement {
  connectedCallback(): void {
    const name = this.dataset['exercise'] ?? '';
    const script = part(this, 'run-python', HTMLElement);
    const kept = written(name);
    if (kept !== null) {
      script.dataset['kept'] = kept;
      part(script, "[data-part='said']", HTMLElement).textContent = this.dataset['kept'] ?? '';
    }
    this.addEventListener(CHANGED, (event) =>
      keepWritten(name, (event as CustomEvent<string | null>).detail),
    );
    this.addEventListener(PASSED, () => remember('solved', name));
    showSolved(this, name);
  }
}
