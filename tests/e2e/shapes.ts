/** What figures draw, compared as a reader's eye would. @module */
import type { Locator } from '@playwright/test';
import svgpath from 'svgpath';

/** The build writes places (px) with one digit, a browser with more. */
const UNSEEN = 0.15;

/** The build leaves out points of a line that are so near (px) to the one before. */
const LEFT_OUT = 0.4 + UNSEEN;

type Command = readonly [name: string, ...numbers: number[]];

/** A shape: its kind, the words in it, its places, and what its path draws. */
export interface Shape {
  readonly kind: string;
  readonly words: string;
  readonly places: readonly number[];
  readonly path: readonly Command[];
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
    const commands: Command[] = [];
    svgpath(path)
      .abs()
      .iterate(([command, ...numbers]) => {
        commands.push([command, ...numbers]);
      });
    return {
      kind,
      words: [words, ...(path.match(NO_NUMBER) ?? []), text.replace(NUMBER, '#')].join(' '),
      places: (text.match(NUMBER) ?? []).map(Number),
      path: commands,
    };
  });
}

const apart = (one: readonly number[], other: readonly number[]) =>
  one.findIndex((place, i) => !(Math.abs(place - (other[i] ?? NaN)) <= UNSEEN));

/** The first command of a path as built that the browser's does not draw, or the other way round. */
function departure(built: readonly Command[], live: readonly Command[]): string {
  let j = 0;
  let last: Command = ['M', NaN, NaN];
  const leftOut = ([name, x = NaN, y = NaN]: Command) =>
    name === 'L' && Math.hypot(x - Number(last[1]), y - Number(last[2])) <= LEFT_OUT;
  const drawnAs = (command: Command) => {
    for (; j < live.length; j++) {
      const [name, ...numbers] = live[j] ?? ['', NaN];
      if (name === command[0] && apart(command.slice(1) as number[], numbers) < 0) {
        last = command;
        j++;
        return true;
      }
      if (!leftOut([name, ...numbers])) return false;
    }
    return false;
  };
  for (const command of built)
    if (!drawnAs(command)) return `${command.join(' ')}, then ${String(live[j]?.join(' '))}`;
  const more = live.slice(j).find((command) => !leftOut(command));
  return more ? `its end, then ${more.join(' ')}` : '';
}

/** The first difference between two drawings that could be seen; nothing where there is none. */
export function difference(before: readonly Shape[], after: readonly Shape[]): string {
  if (before.length !== after.length)
    return `${String(before.length)} shapes, then ${String(after.length)}`;
  for (const [i, one] of before.entries()) {
    const other = after[i];
    if (one.kind !== other?.kind || one.words !== other.words)
      return `${one.kind} ${one.words}, then ${String(other?.kind)} ${String(other?.words)}`;
    const moved = apart(one.places, other.places);
    if (moved >= 0)
      return `${one.kind} ${one.words}: ${String(one.places[moved])}, then ${String(other.places[moved])}`;
    const left = departure(one.path, other.path);
    if (left) return `${one.kind} ${one.words}: ${left}`;
  }
  return '';
}
