import { formatNumber } from '../../lib/i18n/numbers.ts';
import { fill } from '../../lib/i18n/template.ts';
import {
  blank,
  type Drawing,
  extent,
  filled,
  type Pen,
  placed,
  stroke,
} from '../../lib/predict/drawing.ts';
import { pathOf, xShare, yShare } from '../../lib/predict/plot.ts';
import type { Range } from '../../lib/predict/score.ts';
import { type LineLabel, showCursor, showDrawing, showLabels } from './board-view.ts';
import { curveKey } from '../../lib/predict/curve-keys.ts';
import { drawStrokes, type Place } from './draw-strokes.ts';
import type { Axis } from './score-text.ts';
import { kept, languageOf, part, positionText, wordsOf } from './piece.ts';

/** What judges a curve; fetched while one is drawn. */
const judging = () => import('./score-text.ts');

/** `<predict-curve>`: a plot to draw in; the actual curve appears over the reader's once it is done. */
export class PredictCurve extends HTMLElement {
  #curve: readonly number[] = [];
  #range: Range = [0, 1];
  #drawing: Drawing = [];
  #pen: Pen | null = null;
  /** The step of the first value; a value of step 0 is given. */
  #from = 1;
  /** Where the keyboard is, and how far around it a key press clears what a stroke drew. */
  #at = 0;
  #reach = 1;

  connectedCallback(): void {
    // JSON has no NaN: a gap in the curve arrives as null.
    const curve = JSON.parse(this.dataset['curve'] ?? '[]') as (number | null)[];
    this.#curve = curve.map((y) => y ?? NaN);
    this.#from = Number(this.dataset['from'] ?? 1);
    this.#range = JSON.parse(this.dataset['range'] ?? '[0, 1]') as [number, number];

    drawStrokes(this.#board, {
      ready: () => !this.#committed,
      line: (from, to) => this.#draw(from, to),
      mark: () => {
        const before = this.#drawing;
        this.#pen = null;
        return () => this.#show(before);
      },
    });
    this.#board.addEventListener('keydown', (event) => this.#key(event));
    part(this, '.hand-in', HTMLElement).addEventListener('click', () => this.#handIn());
    part(this, '.again', HTMLElement).addEventListener('click', () => {
      kept(this).write(null);
      this.#start();
      this.#board.focus();
    });

    const drawn = kept(this).read();
    if (isCurve(drawn, this.#curve.length)) this.#commit(drawn);
    else this.#start();
  }

  get #board(): HTMLElement {
    return part(this, '.board', HTMLElement);
  }
  get #committed(): boolean {
    return this.hasAttribute('data-committed');
  }

  #draw(from: Place, to: Place): void {
    const [low, high] = this.#range;
    const point = ([across, up]: Place) =>
      [across * (this.#curve.length - 1), low + up * (high - low)] as const;
    this.#at = Math.round(point(to)[0]);
    const pen = this.#pen ?? { at: point(from), crossed: null };
    const drawn = stroke(this.#drawing, pen, point(to));
    this.#pen = drawn.pen;
    this.#show(drawn.drawing);
  }

  #key(event: KeyboardEvent): void {
    if (this.#committed || event.altKey || event.ctrlKey || event.metaKey) return;
    const { index, y } = this.#here();
    const action = curveKey(event, { index, y, count: this.#curve.length, range: this.#range });
    if (!action) return;
    event.preventDefault();
    if ('y' in action) this.#show(placed(this.#drawing, index, action.y, this.#reach));
    else {
      [this.#at, this.#reach] = [action.index, action.reach];
      this.#show(this.#drawing);
    }
  }

  /** Where the keyboard is, and the line's height there: the middle before there is a line. */
  #here(): { readonly index: number; readonly y: number } {
    const y = filled(this.#drawing)[this.#at] ?? NaN;
    const middle = (this.#range[0] + this.#range[1]) / 2;
    return { index: this.#at, y: Number.isNaN(y) ? middle : y };
  }

  /** What its positions are called and how they are counted. */
  get #axis(): Axis {
    const { x: name = '', unit } = this.dataset;
    return { name, from: this.#from, unit: Number(unit ?? 1) };
  }

  /** How many values are given. */
  get #given(): number {
    return 1 - this.#from;
  }
  get #isBlank(): boolean {
    return !extent(this.#drawing.slice(this.#given));
  }

  #show(of: Drawing): void {
    const drawing = this.#given ? of.with(0, this.#curve[0] ?? NaN) : of;
    this.#drawing = drawing;
    showDrawing(this.#board, drawing, this.#range);
    const { index, y } = this.#here();
    showCursor(this.#board, xShare(index, this.#curve.length), yShare(y, this.#range));
    const words = wordsOf(this);
    if (!this.#isBlank) {
      part(this, '.said', HTMLElement).textContent = '';
      judging().catch(() => {});
    }
    const reading = fill(extent(drawing) ? words.reading : words.nothing, {
      x: positionText(this.#axis.name, (index + this.#axis.from) * this.#axis.unit),
      y: formatNumber(languageOf(this), y, { digits: 3 }),
    });
    part(this, '.reading', HTMLElement).textContent = reading;
    this.#board.setAttribute('aria-valuenow', String(y));
    this.#board.setAttribute('aria-valuetext', reading);
  }

  #handIn(): void {
    if (this.#isBlank) {
      part(this, '.said', HTMLElement).textContent = wordsOf(this).drawFirst;
      this.#board.focus();
      return;
    }
    const line = filled(this.#drawing).map((y) => Number(y.toPrecision(4)));
    kept(this).write(line);
    this.#commit(line);
    part(this, '.again', HTMLElement).focus({ preventScroll: true }); // what was answered stays where it is
  }

  #start(): void {
    this.#open(false);
    [this.#at, this.#reach] = [this.#given, 1];
    const [low, high] = this.#range;
    setAttributes(this.#board, {
      role: 'slider',
      tabindex: 0,
      'aria-label': wordsOf(this).board,
      'aria-describedby': `${this.id}-how`,
      'aria-valuemin': low,
      'aria-valuemax': high,
    });
    part(this, '.said', HTMLElement).textContent = '';
    part(this, '.board .curve', SVGPathElement).setAttribute('d', '');
    this.#labels([]);
    this.#show(blank(this.#curve.length));
  }

  #commit(line: readonly number[]): void {
    const words = wordsOf(this);
    this.#show(line);
    this.#open(true);
    for (const { name } of [...this.#board.attributes])
      if (name.startsWith('aria-') || name === 'tabindex') this.#board.removeAttribute(name);
    setAttributes(this.#board, { role: 'img', 'aria-label': words.compared });
    part(this, '.board .curve', SVGPathElement).setAttribute('d', pathOf(this.#curve, this.#range));
    this.#labels([
      { name: 'mine', text: words.mine, end: line.at(-1) ?? NaN },
      { name: 'curve', text: words.actual, end: this.#curve.at(-1) ?? NaN },
    ]);
    this.#judge().catch(() => {}); // the page says that it is out of date
  }

  /** Says how the curve on show fits, once what judges it has come. */
  async #judge(): Promise<void> {
    const { judge } = await judging();
    if (!this.#committed) return;
    part(this, '.said', HTMLElement).textContent = judge(
      filled(this.#drawing),
      this.#curve,
      this.#range,
      wordsOf(this),
      this.#axis,
      languageOf(this),
    );
  }

  /** The guide's label, which the markup has, and those that come with the answer. */
  #labels(more: readonly LineLabel[]): void {
    const { guideLabel, guideEnd } = this.dataset;
    const guide: readonly LineLabel[] = guideLabel
      ? [{ name: 'guide', text: guideLabel, end: Number(guideEnd) }]
      : [];
    showLabels(part(this, '.ends', HTMLElement), [...guide, ...more], this.#range);
  }

  #open(open: boolean): void {
    this.toggleAttribute('data-committed', open);
    part(this, 'details.answer', HTMLDetailsElement).open = open;
    part(this, '.again', HTMLElement).hidden = !open;
    part(this, '.drawn', HTMLElement).hidden = open;
  }
}

const setAttributes = (
  element: Element,
  values: Readonly<Record<string, string | number>>,
): void => {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value));
};

/** Whether what the session kept is a line for this plot. */
const isCurve = (value: unknown, length: number): value is readonly number[] =>
  Array.isArray(value) && value.length === length && value.every(Number.isFinite);
