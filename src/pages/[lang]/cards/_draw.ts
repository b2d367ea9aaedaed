/** A card as SVG, in the colours of the light theme. @module */
import { documentForDrawing } from '../../../components/kit/figure/static-figure.ts';
import { plot } from '../../../components/kit/figure/plot.ts';
import { CARD } from '../../../components/starlight/card.ts';
import { light } from '../../../components/starlight/light.ts';
import { thumbnailOf } from '../../../components/widgets/gallery.ts';

/** A thumbnail: of which widget, in which of its states. */
export interface Face {
  readonly of: string;
  readonly state: string;
}

interface Card {
  readonly name: string;
  readonly title: string;
  /** What stands under the title: a figure, or a text. */
  readonly face?: Face;
  readonly text?: string;
  /** What the figure ends in. */
  readonly number?: string;
}

const { margin } = CARD;
const WIDTH = CARD.width - 2 * margin;
const TITLE = { size: 58, y: 190, line: 74 };
const TEXT = { size: 36, line: 54 };
const NUMBER = { size: 40, y: 590 };
/** How much the figure is enlarged: its strokes are made for a small one. */
const ZOOM = 2;

export function drawn({ name, title, face, text = '', number }: Card): string {
  const titles = lines(title, TITLE.size);
  const below = TITLE.y + TITLE.line * (titles.length - 1);
  const bottom = number === undefined ? CARD.height - margin : NUMBER.y - NUMBER.size - margin / 2;
  const parts = [
    written(118, 34, '--ink-2', name),
    ...titles.map((line, i) => written(TITLE.y + i * TITLE.line, TITLE.size, '--ink', line)),
    ...lines(text, TEXT.size).map((line, i) =>
      written(below + margin + 24 + i * TEXT.line, TEXT.size, '--ink-2', line),
    ),
    face ? figure(face, below + margin * 0.75, bottom) : '',
    number === undefined ? '' : written(NUMBER.y, NUMBER.size, '--c-in-place', number),
  ];
  const { width, height } = CARD;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`;
  return light(
    `${open}<rect width="100%" height="100%" fill="var(--page)"/>${parts.join('')}</svg>`,
  );
}

function figure({ of, state }: Face, top: number, bottom: number): string {
  const shown = { width: WIDTH, height: bottom - top };
  const size = { width: shown.width / ZOOM, height: shown.height / ZOOM, margin: 4 };
  const document = documentForDrawing ?? undefined;
  const svg = plot({ ...size, ...thumbnailOf(of, state), ...(document && { document }) });
  svg.querySelector('style')?.remove();
  // What a plot cuts off it clips by itself; resvg fails on a second clip around an empty one.
  const place = { ...shown, x: margin, y: top, overflow: 'visible' };
  for (const [key, value] of Object.entries(place)) svg.setAttribute(key, String(value));
  return svg.outerHTML;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function written(y: number, size: number, fill: string, words: string): string {
  const text = words.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<text x="${margin}" y="${y}" font-family="Pretendard" font-weight="600" font-size="${size}" fill="var(${fill})">${text}</text>`;
}

/** A text in lines that fit, broken at its spaces. */
function lines(text: string, size: number): string[] {
  const all: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = [...all.slice(-1), word].join(' ');
    if (all.length > 0 && widthOf(longer) * size <= WIDTH) all.splice(-1, 1, longer);
    else all.push(word);
  }
  return all;
}

/** Roughly, and rather too much: a Hangul syllable fills its square, a Latin letter three fifths of it. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? 0.9 : 0.58), 0);
