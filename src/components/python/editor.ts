/** The editor, which comes with the first press of “Edit”. @module */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

/** An open editor. */
export interface Editor {
  text(): string;
  set(text: string): void;
  focus(): void;
}

/** Colours and fonts of the page, as those of its listings. */
const looks = EditorView.theme({
  '&': { background: 'var(--paper)', color: 'var(--ink)', fontSize: 'var(--text-s)' },
  '&.cm-focused': { outline: '2px solid var(--ink)' },
  '.cm-scroller': { fontFamily: 'var(--code-family)', lineHeight: '1.6' },
  '.cm-gutters': { border: '0', background: 'none', color: 'var(--ink-2)' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderColor: 'var(--ink)' },
  '.tok-comment': { color: 'var(--ink-2)' },
  '.tok-keyword': { fontWeight: '600' },
});

/**
 * An editor over a script, in a shadow tree: there its styles are sheets that a page without inline styles allows.
 * Tab is left to the page, so that the keyboard comes out as it came in; Enter indents.
 *
 * @param label - what the editor is called.
 * @param run - what Ctrl+Enter does.
 * @param changed - hears the text after each change.
 */
export function edit(
  parent: HTMLElement,
  script: string,
  { label, run, changed }: { readonly label: string; run(): void; changed(text: string): void },
): Editor {
  const enter = { key: 'Mod-Enter', run: () => (run(), true) };
  const root = parent.attachShadow({ mode: 'open' });
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: script,
      extensions: [
        looks,
        EditorView.lineWrapping, // nothing to scroll sideways, which a keyboard could not
        lineNumbers(),
        history(),
        drawSelection(),
        indentUnit.of('    '),
        indentOnInput(),
        python(),
        syntaxHighlighting(classHighlighter),
        keymap.of([enter, ...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) changed(state.doc.toString());
        }),
        EditorView.contentAttributes.of({ 'aria-label': label }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    set: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
  };
}
