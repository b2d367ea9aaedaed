/** What stands around figures in their file. */
export interface About {
  readonly title: string;
  /** The state they show. */
  readonly caption: string;
  /** Where they come from, and what may be done with them. */
  readonly source: string;
}

/** A figure in its file: what it is called, and how large it is, in px. */
export interface Sized {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A line of text and where it begins. */
interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  /** Whether it is less than what stands over it. */
  readonly minor: boolean;
}

/** A text in lines that are no wider than `width`; a word that is wider stands alone. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Figures under one another: where each begins, how much room they take, and the lines of text above, between and
 * under them; none where nothing is told about them.
 */
export function laidOut(figures: readonly Sized[], about: About | null, family: string) {
  const canvas = document.createElement('canvas').getContext('2d');
  const width = Math.max(...figures.map((figure) => figure.width));
  const lines: Line[] = [];
  let y = MARGIN;
  const put = (text: string, size: number, weight: number, minor: boolean) => {
    const widthOf = (part: string) => {
      if (!canvas) return part.length * size;
      canvas.font = `${weight} ${size}px ${family}`;
      return canvas.measureText(part).width;
    };
    for (const line of wrapped(text, width, widthOf)) {
      y += size * 1.4;
      lines.push({ text: line, y: y - size * 0.35, size, weight, minor });
    }
  };
  const narrow = width < 480;
  if (about) put(about.title, narrow ? 15 : 20, 600, false);
  const tops = figures.map(({ name, height }, i) => {
    if (i > 0) y += MARGIN;
    if (about) {
      put(name, narrow ? 12 : 15, 400, true);
      y += MARGIN / 2;
    }
    const top = y;
    y += height;
    return top;
  });
  if (about) {
    y += MARGIN / 2;
    put(about.caption, narrow ? 11 : 14, 400, true);
    put(about.source, narrow ? 10 : 12, 400, true);
  }
  return { lines, tops, width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
}

/** Between what a file holds and its edges, in px. */
export const MARGIN = 16;
