import { copyText } from './copy-code.ts';
import { part, wordsOf } from './piece.ts';

const KEY = 'code-language';

/** `<code-tabs>`: shows one language at a time, the same on every page, until the reader takes another. */
export class CodeTabs extends HTMLElement {
  connectedCallback(): void {
    for (const script of this.#scripts) {
      script.setAttribute('role', 'tabpanel');
      script.setAttribute('aria-labelledby', `${script.id}-tab`);
    }
    this.show(remembered() ?? '');
    for (const tab of this.#tabs) {
      tab.addEventListener('click', () => choose(tab));
      tab.addEventListener('keydown', (event) => this.#key(event));
    }
    part(this, '.copy', HTMLElement).addEventListener('click', () => void this.#copy());
  }

  get #tabs(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role="tab"]')];
  }
  get #scripts(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.script')];
  }

  /** Shows a language; the first one where it has none of that name. */
  show(language: string): void {
    const at = Math.max(
      this.#tabs.findIndex((tab) => tab.dataset['language'] === language),
      0,
    );
    for (const [i, tab] of this.#tabs.entries()) {
      tab.setAttribute('aria-selected', String(i === at));
      tab.tabIndex = i === at ? 0 : -1;
    }
    for (const [i, script] of this.#scripts.entries()) script.hidden = i !== at;
    part(this, '.said', HTMLElement).textContent = '';
  }

  #key(event: KeyboardEvent): void {
    const tabs = this.#tabs;
    const at = tabs.findIndex((tab) => tab === event.currentTarget);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    choose(tab);
    tab.focus();
  }

  async #copy(): Promise<void> {
    const code = part(this, '.script:not([hidden]) code', HTMLElement);
    const { copied, notCopied } = wordsOf(this);
    const said = (await copyText(`${code.textContent}\n`, code)) ? copied : notCopied;
    part(this, '.said', HTMLElement).textContent = said;
  }
}

/** Takes a tab's language for every group of tabs on the page, and for the pages to come. */
function choose(tab: HTMLElement): void {
  const language = tab.dataset['language'] ?? '';
  document.querySelectorAll<CodeTabs>('code-tabs').forEach((tabs) => tabs.show(language));
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Where storage is refused, the choice holds for this page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
