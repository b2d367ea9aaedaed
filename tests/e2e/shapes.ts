/** What figures draw, compared as a reader's eye would. @module */
import type { Locator } from '@playwright/test';
import svgpath from 'svgpath';

/** The build writes places (px) with one digit, a browser with more. */
const UNSEEN = 0.15;

/** A shape: its kind, the words in it, and its places. */
export interface Shape {
  readonly kind: string;
  readonly words: string;
  readonly places: readonly number[];
}

const NO_NUMBER = /NaN|Infinity|undefined/g;
const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** What a widget's figures on show draw. */
export async function shapesOf(widget: Locator): Promise<Shape[]> {
  const found = await widget.evaluate((element) =>
    [...element.querySelectorAll('.plot')]
      .filter((plot) => plot.checkVisibility())
      .flatMap((plot) => [
        ...plot.querySelectorAll('.layer:is(.ground, .data) :is(path, circle, line, rect, text)'),
      ])
      .map((shape) => ({
        kind: shape.nodeName,
        words: shape.nodeName === 'text' ? shape.textContent : '',
        path: shape.getAttribute('d') ?? '',
        attributes: ['transform', 'cx', 'cy', 'r', 'x', 'y', 'x1', 'x2', 'y1', 'y2'].map(
          (name) => shape.getAttribute(name) ?? '',
        ),
      })),
  );
  return found.map(({ kind, words, path, attributes }) => {
    const text = attributes.join(' ');
    const commands: string[] = [];
    const places: number[] = [];
    svgpath(path)
      .abs()
      .iterate(([command, ...numbers]) => {
        commands.push(command);
        places.push(...numbers);
      });
    return {
      kind,
      words: [words, ...commands, ...(path.match(NO_NUMBER) ?? []), text.replace(NUMBER, '#')].join(
        ' ',
      ),
      places: [...places, ...(text.match(NUMBER) ?? []).map(Number)],
    };
  });
}

/** The first difference between two drawings that could be seen; nothing where there is none. */
export function difference(before: readonly Shape[], after: readonly Shape[]): string {
  if (before.length !== after.length)
    return `${String(before.length)} shapes, then ${String(after.length)}`;
  for (const [i, one] of before.entries()) {
    const other = after[i];
    if (one.kind !== other?.kind || one.words !== other.words)
      return `${one.kind} ${one.words}, then ${String(other?.kind)} ${String(other?.words)}`;
    const moved = one.places.findIndex(
      (place, j) => !(Math.abs(place - (other.places[j] ?? NaN)) <= UNSEEN),
    );
    if (moved >= 0)
      return `${one.kind} ${one.words}: ${String(one.places[moved])}, then ${String(other.places[moved])}`;
  }
  return '';
}
