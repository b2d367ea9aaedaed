/**
 * `<adam-widget>`, for any page: a widget in a frame of its own, or in the page itself.
 *
 *     <script type="module" src="…/embed/v1/adam-widget.js"></script>
 *     <adam-widget widget="momentum.map" lang="en" params="beta=0.9"></adam-widget>
 *
 * @module
 */
import type { Told } from './acts.ts';
import { AdamWidget, type Values } from './element.ts';

export { AdamWidget, type Values };

declare global {
  interface HTMLElementTagNameMap {
    'adam-widget': AdamWidget;
  }
}

if (!customElements.get('adam-widget')) customElements.define('adam-widget', AdamWidget);

/** What may be told of a widget that is mounted. */
export type Settings = Readonly<Record<'widget', string>> &
  Partial<Readonly<Record<'lang' | 'theme' | 'ui' | 'mode' | 'srcBase', string>>> & {
    readonly params?: Values;
  };

/** Puts a widget into an element of a page. */
export function mount(place: HTMLElement, settings: Settings): AdamWidget {
  const element = document.createElement('adam-widget');
  const { params, srcBase, ...attributes } = settings;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (srcBase !== undefined) element.setAttribute('src-base', srcBase);
  if (params) element.params = params;
  place.append(element);
  return element;
}

/** The model of a notebook, as anywidget hands it over. */
interface Model {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly on: (event: string, act: () => void) => void;
  readonly save_changes: () => void;
}

/** For notebooks: `render` of anywidget. Its model has `widget`, `lang` and `params`, and is told the state. */
export default {
  render({ model, el }: { readonly model: Model; readonly el: HTMLElement }): () => void {
    const element = mount(el, {
      widget: model.get('widget') as string,
      lang: (model.get('lang') as string | undefined) ?? 'en',
      params: (model.get('params') ?? {}) as Values,
    });
    model.on('change:params', () => {
      element.params = model.get('params') as Values;
    });
    element.addEventListener('adam-state', (event) => {
      model.set('state', (event as CustomEvent<Told>).detail);
      model.save_changes();
    });
    return () => element.remove();
  },
};
