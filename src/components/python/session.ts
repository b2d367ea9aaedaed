/** What the buttons of a script do; it comes with the first press of one. @module */
import { fill } from '../../lib/i18n/template.ts';
import { KILOBYTES } from '../../lib/python/limits.ts';
import type { Checking } from './check/checking.ts';
import type { Editor } from './editor.ts';
import type { PythonEvents } from './events.ts';
import { explain, type Words } from './explain.ts';
import type { Told } from './messages.ts';
import { run } from './run.ts';

/** What RunPython.astro has in a `<run-python>`. */
function partsOf(element: HTMLElement) {
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-part='${name}']`)!; // it has each
  return {
    listing: part('listing'),
    editing: part('editing'),
    output: part('output'),
    said: part('said'),
    edit: part('edit'),
    back: part('back'),
    stop: part('stop'),
  };
}

/** The text of a listing; one of Starlight's has an element a line. */
function scriptIn(listing: HTMLElement): string {
  const lines = [...listing.querySelectorAll('.ec-line')];
  if (lines.length === 0) return listing.querySelector('code')?.textContent ?? '';
  return lines.map(({ textContent }) => textContent.replace(/\n$/, '')).join('\n');
}

/** A script, what it printed last, and the editor over it once there is one. */
export class Session {
  readonly #parts: ReturnType<typeof partsOf>;
  readonly #element: HTMLElement;
  readonly #words: Words;
  readonly #original: string;
  #editor: Editor | null = null;
  #opening: Promise<Editor> | null = null;
  #running: { stop(): void } | null = null;
  #checking: Checking | null = null;

  constructor(element: HTMLElement, words: Words) {
    this.#element = element;
    this.#parts = partsOf(element);
    this.#original = scriptIn(this.#parts.listing);
    this.#words = words;
    this.#parts.stop.addEventListener('click', () => this.#running?.stop());
    this.#parts.back.addEventListener('click', () => this.#editor?.set(this.#original));
  }

  async run(): Promise<void> {
    this.#start(await this.#text(), null);
  }

  async check(): Promise<void> {
    const { checking } = await import('./check/checking.ts');
    const text = await this.#text();
    const check = await checking(this.#element, text, this.#words);
    this.#start(text, check);
  }

  /** What is to run: on show, or in the editor, which opens with what was kept of an earlier visit. */
  async #text(): Promise<string> {
    if (this.#element.dataset['kept'] !== undefined) await this.#open();
    return this.#editor?.text() ?? this.#original;
  }

  #start(script: string, checking: Checking | null): void {
    const words = this.#words;
    const { output, said, stop } = this.#parts;
    this.#running?.stop();
    output.replaceChildren();
    output.hidden = false;
    said.textContent = fill(words.loading, { kilobytes: String(KILOBYTES) });
    stop.hidden = false;
    this.#checking = checking;
    this.#running = run({ script, check: checking?.check }, (told) => this.#hear(told));
  }

  async edit(): Promise<void> {
    (await this.#open()).focus();
  }

  /** The editor, brought once; where it did not come, the next press tries again. */
  async #open(): Promise<Editor> {
    this.#opening ??= this.#bring();
    try {
      return await this.#opening;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }

  async #bring(): Promise<Editor> {
    const { listing, editing, back, edit, said } = this.#parts;
    const { edit: open } = await import('./editor.ts');
    this.#editor = open(editing, this.#element.dataset['kept'] ?? this.#original, {
      label: this.#words.editor,
      run: () => void this.run(),
      changed: (text) => this.#tell('python-changed', text === this.#original ? null : text),
    });
    listing.hidden = true;
    edit.hidden = true;
    back.hidden = false;
    if (this.#element.dataset['kept'] !== undefined) said.textContent = ''; // it said so
    return this.#editor;
  }

  #tell<T extends keyof PythonEvents>(type: T, detail: PythonEvents[T]['detail']): void {
    this.#element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }

  #hear(told: Told): void {
    const words = this.#words;
    const { output, said, stop } = this.#parts;
    switch (told.kind) {
      case 'ready':
        said.textContent = words.running;
        break;
      case 'lines':
        this.#print(told.lines);
        break;
      case 'warning':
        this.#note(fill(words.warning, { text: told.text }), 'warned');
        break;
      case 'figure':
        void this.#draw(told.json);
        break;
      case 'verdict':
        this.#verdict(told.json);
        break;
      case 'ended': {
        const { failure } = told;
        this.#running = null;
        stop.hidden = true;
        if (failure) this.#note(explain(failure, words), 'failed');
        if (failure && failure.type !== 'Stopped' && this.#checking)
          this.#note(this.#checking.notReached, 'failed');
        this.#checking = null;
        said.textContent = failure ? '' : output.childElementCount > 0 ? words.done : words.nothing;
      }
    }
  }

  #verdict(json: string): void {
    if (!this.#checking) return;
    const { passed, element } = this.#checking.judge(json);
    this.#parts.output.prepend(element); // under the buttons, however much was printed
    if (passed) this.#tell('python-passed', null);
  }

  /** Adds lines to the listing that ends the output, or to a new one, and shows the last. */
  #print(lines: readonly string[]): void {
    const { output } = this.#parts;
    let listing = output.lastElementChild;
    if (listing?.localName !== 'pre') {
      listing = document.createElement('pre');
      listing.setAttribute('tabindex', '0');
      listing.setAttribute('role', 'group');
      listing.setAttribute('aria-label', this.#words.output);
      output.append(listing);
    }
    listing.append(lines.map((line) => `${line}\n`).join(''));
    listing.scrollTop = listing.scrollHeight;
  }

  #note(text: string, kind: string): void {
    const note = document.createElement('p');
    note.className = kind;
    note.setAttribute('role', 'status');
    note.textContent = text;
    this.#parts.output.append(note);
  }

  async #draw(json: string): Promise<void> {
    const { output } = this.#parts;
    const place = document.createElement('div');
    output.append(place);
    const { figure } = await import('./figure.ts');
    place.replaceWith(figure(json, Math.min(output.clientWidth, 640), this.#words));
  }
}

/** Begins with the words of the page's language. */
export async function open(element: HTMLElement): Promise<Session> {
  const korean = element.closest<HTMLElement>('[lang]')?.lang === 'ko';
  const { words } = await (korean ? import('./words.ko.ts') : import('./words.en.ts'));
  return new Session(element, words);
}
