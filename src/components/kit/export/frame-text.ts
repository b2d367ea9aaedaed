/** What stands around a figure in its file. */
export interface About {
  readonly title: string;
  /** The figure's own name, beneath the title. */
  readonly name: string;
  /** The state it shows. */
  readonly caption: string;
  /** The page it comes from. */
  readonly address: string;
}

/** A line of text and where it begins. */
interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly color: string;
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

/** Lines of text above and under a figure of such a size, and how much room they take. */
export function frameText(about: About, width: number, height: number, family: string) {
  const canvas = document.createElement('canvas').getContext('2d');
  const lines: Line[] = [];
  let y = MARGIN;
  const put = (text: string, size: number, weight: number, color: string) => {
    const widthOf = (part: string) => {
      if (!canvas) return part.length * size;
      canvas.font = `${weight} ${size}px ${family}`;
      return canvas.measureText(part).width;
    };
    for (const line of wrapped(text, width, widthOf)) {
      y += size * 1.4;
      lines.push({ text: line, y: y - size * 0.35, size, weight, color });
    }
  };
  const narrow = width < 480;
  put(about.title, narrow ? 15 : 20, 600, '#000');
  put(about.name, narrow ? 12 : 15, 400, '#333');
  y += MARGIN / 2;
  const top = y;
  y += height + MARGIN / 2;
  put(about.caption, narrow ? 11 : 14, 400, '#333');
  put(about.address, narrow ? 10 : 12, 400, '#555');
  return { lines, top, height: y + MARGIN };
}

/** Between the text and the edges of a file, in px. */
export const MARGIN = 16;
