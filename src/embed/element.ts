import type { Told } from './acts.ts';
import { VERSION } from './command.ts';
import type * as Inline from './inline.tsx';
import { ATTRIBUTES, type EventName } from './named.ts';

/** How long a method waits for its answer, in ms. */
const PATIENCE = 10_000;

/** What may be set: numbers, names, lists of them. */
export type Values = Readonly<Record<string, string | number | readonly (string | number)[]>>;

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: string };

const STYLE = `:host{display:block}:host([hidden]){display:none}
iframe{display:block;width:100%;height:var(--adam-height,640px);border:0;color-scheme:auto}
:host([data-ready]) slot{display:none}:host(:not([data-ready])) iframe{position:absolute;opacity:0;pointer-events:none}
:host{position:relative}`;

/** A parameter as an address writes it. */
const text = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));

/** The element: a widget in a frame of its own, or in the page itself. */
export class AdamWidget extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  #frame: HTMLIFrameElement | null = null;
  #mounted: Promise<Inline.Mounted> | null = null;
  #state: Told | null = null;
  #height = 0;
  #connected = false;
  #seq = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #became!: () => void;
  /** Resolves once the widget can be used. */
  ready: Promise<void>;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    root.append(style, document.createElement('slot'));
    this.ready = this.#promised();
  }

  connectedCallback(): void {
    this.#connected = true;
    addEventListener('message', this.#hear);
    this.#build();
  }

  disconnectedCallback(): void {
    this.#connected = false;
    removeEventListener('message', this.#hear);
    this.#leave();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#connected || before === now) return; // attributes are told before it stands anywhere
    if (name === 'params') void this.setParams(this.params).catch(this.#fail);
    else if (name === 'theme' && this.#frame) this.#post({ type: 'theme', value: now ?? 'auto' });
    else this.#build();
  }

  /** The parameters as the attribute has them: `beta1=0.9&steps=100`. */
  get params(): Values {
    return Object.fromEntries(new URLSearchParams(this.getAttribute('params') ?? ''));
  }
  set params(values: Values) {
    const query = new URLSearchParams(
      Object.entries(values).map(([key, value]) => [key, text(value)]),
    );
    this.setAttribute('params', query.toString());
  }

  play = (): Promise<unknown> => this.#ask({ type: 'play' });
  pause = (): Promise<unknown> => this.#ask({ type: 'pause' });
  step = (n = 1): Promise<unknown> => this.#ask({ type: 'step', n });
  reset = (): Promise<unknown> => this.#ask({ type: 'reset' });
  setParams = (params: Values): Promise<unknown> => this.#ask({ type: 'set', params });
  getState = (): Promise<unknown> => this.#ask({ type: 'get', what: 'state' });
  toURL = (): Promise<unknown> => this.#ask({ type: 'get', what: 'url' });
  export = (format: 'svg' | 'png' | 'csv' | 'json'): Promise<unknown> =>
    this.#ask({ type: 'export', format });

  get #base(): string {
    const told = this.getAttribute('src-base');
    return new URL(told ?? '.', told === null ? import.meta.url : document.baseURI).href.replace(
      /\/?$/,
      '/',
    );
  }

  /** The address of the embed, with a state where one was left. */
  #src(): string {
    const at = (name: string, or: string) => this.getAttribute(name) ?? or;
    const lang = at('lang', document.documentElement.lang.startsWith('ko') ? 'ko' : 'en');
    const url = new URL(
      `${encodeURIComponent(lang)}/${encodeURIComponent(at('widget', ''))}/`,
      this.#base,
    );
    for (const name of ['theme', 'ui', 'autoplay'])
      if (this.hasAttribute(name)) url.searchParams.set(name, at(name, '') || '1');
    const state = this.#state?.params ?? this.params;
    for (const [key, value] of Object.entries(state)) url.searchParams.set(`s.${key}`, text(value));
    return url.href;
  }

  #build(): void {
    this.#leave();
    if (!this.hasAttribute('widget')) return;
    if (this.getAttribute('mode') === 'inline') this.#inline();
    else this.#framed();
  }

  #framed(): void {
    const frame = document.createElement('iframe');
    frame.setAttribute('part', 'frame');
    frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
    frame.allow = 'fullscreen; clipboard-write';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.title = this.title || (this.getAttribute('widget') ?? '');
    if (this.#height > 0) frame.style.height = `${this.#height}px`;
    frame.src = this.#src();
    this.shadowRoot?.append(frame);
    this.#frame = frame;
  }

  #inline(): void {
    const url = new URL(this.#src());
    const place = document.createElement('div');
    place.setAttribute('part', 'frame');
    this.shadowRoot?.append(place);
    const module = new URL('inline.js', url.origin + url.pathname).href;
    this.#mounted = (import(module) as Promise<{ readonly mount: Inline.Mount }>).then(
      ({ mount }) =>
        mount(place, {
          search: url.search,
          page: url.origin + url.pathname,
          onState: (state) => this.#told(state),
        }),
    );
    void this.#mounted.then(() => this.#isReady(), this.#fail);
  }

  #leave(): void {
    this.#frame?.remove();
    this.#frame = null;
    void this.#mounted?.then(({ unmount }) => unmount()).catch(() => undefined);
    this.#mounted = null;
    for (const answer of this.#waiting.values())
      answer({ ok: false, error: 'The widget was taken away.' });
    this.#waiting.clear();
    if (this.hasAttribute('data-ready')) {
      this.removeAttribute('data-ready');
      this.ready = this.#promised();
    }
  }

  #promised(): Promise<void> {
    return new Promise((resolve) => {
      this.#became = resolve;
    });
  }

  #post(message: object): void {
    this.#frame?.contentWindow?.postMessage(
      { adam: VERSION, ...message },
      new URL(this.#base).origin,
    );
  }

  /** Asks for something and waits for the answer. */
  async #ask(
    message: { readonly type: string } & Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    await this.ready;
    const mounted = await this.#mounted;
    if (mounted) return mounted.ask({ adam: VERSION, ...message });
    const seq = ++this.#seq;
    const answer = await new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => resolve({ ok: false, error: 'no answer' }), PATIENCE);
      this.#waiting.set(seq, (given) => {
        clearTimeout(timer);
        resolve(given);
      });
      this.#post({ ...message, seq });
    });
    this.#waiting.delete(seq);
    if (!answer.ok) throw new Error(`adam-widget: ${answer.error ?? 'failed'}`);
    return answer.value;
  }

  #tell(type: EventName, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(type, {
        bubbles: true,
        composed: true,
        detail: Object.freeze({ ...detail }),
      }),
    );
  }

  readonly #fail = (error: unknown): void => {
    this.#tell('adam-error', { message: error instanceof Error ? error.message : String(error) });
  };

  #isReady(): void {
    this.setAttribute('data-ready', '');
    this.#became();
    this.#tell('adam-ready', { widget: this.getAttribute('widget') });
  }

  #told(state: Told): void {
    this.#state = state;
    this.#tell('adam-state', state);
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    const said = data as ({ adam?: unknown; type?: unknown } & Record<string, unknown>) | null;
    if (typeof said !== 'object' || said?.adam !== VERSION) return;
    switch (said.type) {
      case 'ready':
        if (!this.hasAttribute('data-ready')) {
          this.#post({ type: 'hello', versions: [VERSION] });
          this.#isReady();
        }
        break;
      case 'size':
        this.#height = Number(said['height']) || 0;
        if (this.#height > 0) this.#frame.style.height = `${Math.min(this.#height, 4000)}px`;
        break;
      case 'state':
        this.#told(said as unknown as Told);
        break;
      case 'result':
        this.#waiting.get(Number(said['seq']))?.(said as unknown as Answer);
        break;
      case 'warning':
      case 'error':
        this.#fail(said['warning'] ?? said['error']);
        break;
    }
  };
}
