/** Code of the guide for lecturers that no dialog offers, the same in both languages but for the language of the figure. @module */
import type { Locale } from '../../../lib/i18n/locales.ts';
import { SNIPPETS, type Shared } from '../../kit/share/snippets.ts';

/** What an example is made of. */
export interface Made {
  readonly locale: Locale;
  readonly shared: Shared;
  /** The whole address of `adam-widget.js`. */
  readonly script: string;
  /** The address of an embed: `momentum.map`. */
  readonly figure: string;
}

const indented = (text: string, by: number): string => text.replace(/^/gm, ' '.repeat(by));
/** Where reveal.js is taken from. */
const REVEAL = 'https://cdn.jsdelivr.net/npm/reveal.js@6.0.2/dist';

export const EXAMPLES = {
  /** A whole deck of one slide. */
  deck: {
    lang: 'html',
    code: ({ locale, shared }: Made) => `<!doctype html>
<html lang="${locale}">
  <meta charset="utf-8">
  <link rel="stylesheet" href="${REVEAL}/reveal.css">
  <link rel="stylesheet" href="${REVEAL}/theme/white.css">
  <div class="reveal">
    <div class="slides">
${indented(SNIPPETS.reveal(shared), 6)}
    </div>
  </div>
  <script type="module">
    import Reveal from '${REVEAL}/reveal.mjs';
    Reveal.initialize({ width: 1280, height: 720 });
  </script>
</html>`,
  },
  host: {
    lang: 'html',
    code: ({ shared }: Made) => `<script type="module" src="${shared.host}"></script>`,
  },
  element: {
    lang: 'html',
    code: ({ locale, script, figure }: Made) => `<script type="module" src="${script}"></script>
<adam-widget widget="${figure}" lang="${locale}" params="beta=0.5"></adam-widget>`,
  },
  methods: {
    lang: 'js',
    code: () => `const figure = document.querySelector('adam-widget');
figure.addEventListener('adam-state', ({ detail }) => console.log(detail.params));
await figure.ready;
await figure.setParams({ beta: 0.9, kappa: 20 });
const svg = await figure.export('svg');`,
  },
  dress: {
    lang: 'css',
    code: () => `adam-widget {
  --adam-bg: #fffaf0;
  --adam-font: Georgia, serif;
}
adam-widget::part(caption) {
  font-size: 1.25rem;
}`,
  },
  notebook: {
    lang: 'python',
    code: ({ locale, script, figure }: Made) => `import anywidget
import traitlets


class Adam(anywidget.AnyWidget):
    _esm = "${script}"
    widget = traitlets.Unicode("${figure}").tag(sync=True)
    lang = traitlets.Unicode("${locale}").tag(sync=True)
    params = traitlets.Dict().tag(sync=True)
    state = traitlets.Dict().tag(sync=True)


figure = Adam(params={"beta": 0.5})
figure`,
  },
  messages: {
    lang: 'js',
    code: () => `const frame = document.querySelector('iframe');
const say = (message) => frame.contentWindow.postMessage({ adam: 1, ...message }, '*');
let greeted = false;
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.adam !== 1) return;
  if (data.type === 'ready' && !greeted) {
    greeted = true;
    say({ type: 'hello', versions: [1] });
    say({ type: 'set', params: { beta: 0.9 }, seq: 1 });
  }
  if (data.type === 'state') console.log(data.params);
  if (data.type === 'result' && !data.ok) console.log(data.error);
});`,
  },
} as const satisfies Readonly<
  Record<string, { readonly lang: string; readonly code: (made: Made) => string }>
>;
export type Example = keyof typeof EXAMPLES;
