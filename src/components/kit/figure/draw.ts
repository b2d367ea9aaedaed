import type { Axes } from './axes.ts';
import { morph } from './morph.ts';
import type { Layer, Picture, Tip } from './picture.ts';
import { plot, pointer, tip, type Markish } from './plot.ts';

/** What a figure is called and which element describes it, for readers who do not see it. */
export interface Naming {
  readonly name: string;
  readonly describedBy: string;
}

/** A figure on show. */
export interface Drawing {
  readonly element: HTMLElement;
  /** The axes of what is on show. */
  readonly axes: () => Axes;
  /** Shows a picture; of its ground only what has changed is drawn. */
  readonly show: (picture: Picture, naming: Naming) => void;
  /** Lets values be read off what is on show. */
  readonly point: () => void;
}

/** What the build drew and what a browser draws may stand on one page. */
const PREFIX = import.meta.env.SSR ? 'built' : 'live';
let drawings = 0;

/**
 * Makes an empty figure: layers that lie over one another, each a plot of its own, so that what moves is drawn
 * without what stands. While the page is built they are drawn into an injected document.
 */
export function makeDrawing(page: Document = document): Drawing {
  const element = page.createElement('div');
  element.setAttribute('role', 'img');
  const id = `${PREFIX}-${drawings++}`;
  let shown: Picture | null = null;
  const put = (kind: 'ground' | 'data' | 'tips', marks: readonly Markish[]) => {
    const { base } = shown!.axes; // put is called by what has a picture
    const svg = layer(plot({ ...base, marks: [...marks], document: page }), kind, `${id}-${kind}`);
    const before = [...element.children].find((child) => child.classList.contains(kind));
    if (!before) element.append(svg);
    else if (before.getAttribute('viewBox') === svg.getAttribute('viewBox')) morph(before, svg);
    else before.replaceWith(svg);
  };
  return {
    element,
    axes: () => shown!.axes, // asked for after a picture is shown
    show: (picture, { name, describedBy }) => {
      const before = shown;
      shown = picture;
      const { axes, ground, data } = picture;
      const moved = before?.axes.key !== axes.key;
      if (moved || !alike(before.ground, ground)) {
        element.setAttribute('style', `aspect-ratio:${axes.base.width}/${axes.base.height}`);
        put('ground', [...axes.marks(), ...(ground?.marks() ?? [])]);
      }
      if (!('follows' in data)) put('data', data);
      else if (moved || !alike(before.data as Layer, data)) put('data', data.marks());
      element.querySelector('.tips')?.remove();
      if (element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name);
      element.setAttribute('aria-describedby', describedBy);
    },
    point: () => {
      if (!shown?.tips || element.querySelector('.tips')) return;
      put('tips', [tipMark(shown.tips(), shown.axes)]);
    },
  };
}

const alike = (a: Layer | undefined, b: Layer | undefined): boolean =>
  (a?.follows ?? []).length === (b?.follows ?? []).length &&
  (a?.follows ?? []).every((value, i) => Object.is(value, b?.follows[i]));

const tipMark = (tips: readonly Tip[], { fontSize }: Axes): Markish =>
  tip(tips, pointer({ x: 'x', y: 'y', title: 'title', fontSize, maxRadius: 30, pathFilter: '' }));

/** A line on the frame's edge keeps its whole width. */
const CLIP_ROOM = [
  ['x', -2],
  ['y', -2],
  ['width', 4],
  ['height', 4],
] as const;

/**
 * Plot's own style element goes (a strict content policy would refuse it; its few rules are in `figure.css`), its
 * size becomes the width it is given, and what it clips with gets a name that no other plot of the page has.
 */
function layer(drawn: Element, kind: string, id: string): Element {
  drawn.firstElementChild?.remove(); // its style
  drawn.setAttribute('class', `layer ${kind}`);
  drawn.setAttribute('aria-hidden', 'true');
  for (const attribute of ['font-family', 'font-size', 'fill', 'width', 'height'])
    drawn.removeAttribute(attribute);
  if (import.meta.env.SSR)
    for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const clip of drawn.querySelectorAll('clipPath')) {
    clip.setAttribute('id', id);
    const frame = clip.firstElementChild;
    for (const [name, by] of CLIP_ROOM)
      frame?.setAttribute(name, String(Number(frame.getAttribute(name)) + by));
  }
  for (const part of drawn.querySelectorAll('[clip-path]'))
    part.setAttribute('clip-path', `url(#${id})`);
  return drawn;
}
