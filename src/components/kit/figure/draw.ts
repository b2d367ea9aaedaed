import type { Axes } from './axes.ts';
import { asLayer, makeLayer } from './layer.ts';
import type { Picture, Tip } from './picture.ts';
import { same } from '../../../lib/same.ts';
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
  /** Shows a picture; what has not changed since the last one is not drawn again. */
  readonly show: (picture: Picture, naming: Naming) => void;
  /** Lets values be read off what is on show, until Escape. */
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
  const ground = makeLayer(element, 'ground', `${id}-ground`);
  const data = makeLayer(element, 'data', `${id}-data`);
  let shown: Picture | null = null;
  const put = (attribute: string, value: string) => {
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  };
  return {
    element,
    axes: () => shown!.axes, // asked for after a picture is shown
    show: (picture, { name, describedBy }) => {
      put('aria-label', name);
      put('aria-describedby', describedBy);
      const before = shown;
      if (picture === before) return;
      shown = picture;
      const { axes, ground: under, data: over } = picture;
      const { height } = axes.base;
      const moved = before?.axes.key !== axes.key;
      if (moved || !same(before.ground?.follows, under?.follows)) {
        put('style', `height:${height}px`);
        ground(axes.base, [...axes.marks(), ...(under?.marks() ?? [])]);
      }
      data(axes.base, over);
      element.querySelector('.tips')?.remove();
    },
    point: () => {
      if (!shown?.tips || element.querySelector('.tips')) return;
      const marks = [tipMark(shown.tips(), shown.axes)];
      const tips = asLayer(plot({ ...shown.axes.base, marks, document: page }), 'tips');
      element.append(tips);
      const dismiss = ({ key }: KeyboardEvent) => {
        if (key === 'Escape') tips.remove();
        if (!tips.isConnected) page.removeEventListener('keydown', dismiss);
      };
      page.addEventListener('keydown', dismiss);
    },
  };
}

const tipMark = (tips: readonly Tip[], { fontSize }: Axes): Markish =>
  tip(tips, pointer({ x: 'x', y: 'y', title: 'title', fontSize, maxRadius: 30, pathFilter: '' }));
