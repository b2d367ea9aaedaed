import type { Axes } from './axes.ts';
import { cover, flat } from './flat.ts';
import { morph } from './morph.ts';
import { isSketch, plot, type Markish, type RenderableMark, type RenderFunction } from './plot.ts';
import { same } from '../../../lib/same.ts';

type Base = Axes['base'];

/** What stands for one mark in a layer. */
interface Part {
  /** What the mark was made of; null where that is not known. */
  readonly of: readonly unknown[] | null;
  readonly group: Element;
  /** What Plot drew, where what stands is settled from it. */
  readonly drawn: Element | null;
}

const NOTHING: readonly unknown[] = [];

/** What a mark is made of; null of one that is to be drawn each time. */
const madeOf = (mark: Markish): readonly unknown[] | null =>
  mark ? (isSketch(mark) ? mark.of : null) : NOTHING;

/**
 * Makes a layer of a figure, one plot. What it answers with shows marks in it: those that are made of the same as
 * before, at the same place of the list, stand as they are.
 */
export function makeLayer(host: Element, kind: string, id: string) {
  const page = host.ownerDocument;
  let svg: Element | null = null;
  let base: Base | null = null;
  let parts: readonly Part[] = [];
  const draw = (next: Base, marks: readonly Markish[]): void => {
    const moved = !same(base, next);
    const of = marks.map(madeOf);
    const stale = of.map((made, i) => moved || made === null || !same(parts[i]?.of, made));
    if (parts.length === marks.length && !stale.includes(true)) return;
    base = next;
    const groups = marks.map(() => page.createElementNS('http://www.w3.org/2000/svg', 'g'));
    const drawn = marks.flatMap((mark, i) => (stale[i] && mark ? into(groups[i]!, mark, id) : [])); // as many as marks
    const made = asLayer(plot({ ...next, marks: drawn, document: page }), kind);
    const clip = made.querySelector('clipPath');
    clip?.setAttribute('id', id);

    const another = svg?.getAttribute('viewBox') !== made.getAttribute('viewBox');
    const before = another ? [] : parts;
    parts = marks.map((mark, i) => {
      const group = groups[i]!; // as many as marks
      const kept = before[i]?.drawn ?? null;
      return {
        of: madeOf(mark),
        group: before[i]?.group ?? group,
        drawn: settleOf(mark) && stale[i] ? (group.cloneNode(true) as Element) : kept,
      };
    });
    if (!svg || another) {
      made.append(cover(page), ...groups);
      if (svg) svg.replaceWith(made);
      else host.append(made);
      svg = made;
      return;
    }
    for (const { group } of before.slice(parts.length)) group.remove();
    for (const [i, { group }] of parts.entries())
      if (!before[i]) svg.append(group);
      else if (stale[i]) morph(group, groups[i]!); // as many as parts
    const stands = svg.querySelector('clipPath');
    if (clip && stands) morph(stands, clip);
    else if (clip) svg.prepend(clip);
  };
  return (next: Base, marks: readonly Markish[]): void => {
    draw(next, marks);
    for (const [i, { group, drawn }] of parts.entries())
      if (drawn) settleOf(marks[i])?.(group, drawn);
  };
}

/** What of a mark is settled each time. */
const settleOf = (mark: Markish | undefined) => (mark && isSketch(mark) ? mark.settle : undefined);

/** A mark whose elements will be put into `group`, clipped with what has the name `id`. */
function into(group: Element, mark: Markish, id: string): Markish[] {
  const made = [isSketch(mark) ? mark.mark() : mark].flat(9).filter(Boolean) as Renders[];
  for (const each of made) {
    const { render } = each;
    each.render = function (...of) {
      const element = render.apply(this, of);
      if (!element) return null;
      if (element.hasAttribute('clip-path')) element.setAttribute('clip-path', `url(#${id})`);
      if (import.meta.env.SSR) element.removeAttribute('aria-label');
      group.append(...flat(element, of[2], of[3]));
      return null;
    };
  }
  return made;
}

/** A mark of Plot's, as Plot itself uses it. */
type Renders = RenderableMark & { render: RenderFunction };

/** A plot as a layer: without its own style element, which a strict content policy would refuse (its few rules are in `figure.css`), and as wide as it is made. */
export function asLayer(drawn: Element, kind: string): Element {
  drawn.querySelector('style')?.remove();
  drawn.setAttribute('class', `layer ${kind}`);
  drawn.setAttribute('aria-hidden', 'true');
  for (const attribute of ['font-family', 'font-size', 'fill', 'width', 'height'])
    drawn.removeAttribute(attribute);
  const frame = drawn.querySelector('clipPath')?.firstElementChild;
  for (const [name, by] of CLIP_ROOM)
    frame?.setAttribute(name, String(Number(frame.getAttribute(name)) + by));
  return drawn;
}

/** A line on the frame's edge keeps its whole width. */
const CLIP_ROOM = [
  ['x', -2],
  ['y', -2],
  ['width', 4],
  ['height', 4],
] as const;
