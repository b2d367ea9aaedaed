import { dot, line, plot, ruleX, ruleY, type Markish } from '../kit/figure/plot.ts';
import { fill } from '../../lib/i18n/template.ts';
import type { Words } from './explain.ts';

/** One thing that a script drew. */
interface Drawn {
  readonly kind: 'line' | 'dots' | 'bars' | 'level' | 'upright';
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly label: string | null;
  readonly dashed: boolean;
}

/** What pyplot.py sends when a figure is shown. */
interface Drawing {
  readonly marks: readonly Drawn[];
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly scales: Readonly<Record<string, 'linear' | 'log' | 'symlog' | undefined>>;
  readonly limits: Readonly<Record<string, readonly [number | null, number | null] | undefined>>;
}

const COLORS = ['--q-m', '--q-g', '--q-v', '--ink', '--ink-2'].map((name) => `var(${name})`);

/** Axis options of Plot; a logarithmic axis leaves out what it cannot show. */
function axis(drawing: Drawing, name: 'x' | 'y') {
  const [low, high] = drawing.limits[name] ?? [null, null];
  const type = drawing.scales[name] ?? 'linear';
  return {
    type,
    label: drawing.words[name] ?? null,
    ...(low !== null && high !== null ? { domain: [low, high] } : {}),
    ...(type === 'log' ? { tickFormat: '~e' } : {}),
    grid: true,
    ticks: 5,
  };
}

const numbers = (values: readonly (number | null)[], log: boolean): Float64Array =>
  Float64Array.from(values, (value) => (value === null || (log && value <= 0) ? NaN : value));

function marksOf(drawn: Drawn, color: string, drawing: Drawing): readonly Markish[] {
  const x = numbers(drawn.x, drawing.scales['x'] === 'log');
  const y = numbers(drawn.y, drawing.scales['y'] === 'log');
  const looks = { stroke: color, ...(drawn.dashed ? { strokeDasharray: '6 4' } : {}) };
  switch (drawn.kind) {
    case 'level':
      return [ruleY(y, looks)];
    case 'upright':
      return [ruleX(x, looks)];
    case 'bars':
      return [ruleX({ length: x.length }, { x, y, stroke: color, strokeWidth: 4 })];
    case 'dots':
      return [dot({ length: x.length }, { x, y, fill: color, r: 3 })];
    case 'line':
      return [line({ length: x.length }, { x, y, ...looks, strokeWidth: 2 })];
  }
}

/** Draws a figure that a script has shown, with a legend where its lines have names. */
export function figure(json: string, width: number, words: Words): HTMLElement {
  const drawing = JSON.parse(json) as Drawing;
  const shown = drawing.marks.map((drawn, k) => ({
    drawn,
    color: COLORS[k % COLORS.length] ?? '',
    name: drawn.label ?? fill(words.unnamed, { n: String(k + 1) }),
  }));
  const svg = plot({
    width,
    height: Math.min(320, Math.round(width * 0.62)),
    marginLeft: 56,
    style: { fontSize: '13px', fontFamily: 'inherit', background: 'none', overflow: 'visible' },
    x: axis(drawing, 'x'),
    y: axis(drawing, 'y'),
    marks: shown.flatMap(({ drawn, color }) => marksOf(drawn, color, drawing)),
  });
  svg.querySelector('style')?.remove(); // the page allows no styles but its own
  for (const inner of svg.querySelectorAll('[aria-label]')) inner.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute(
    'aria-label',
    fill(words.figure, { lines: shown.map(({ name }) => name).join(', ') }),
  );
  const element = document.createElement('figure');
  element.className = 'drawn';
  if (drawing.words['title']) {
    const title = document.createElement('figcaption');
    title.textContent = drawing.words['title'];
    element.append(title);
  }
  element.append(svg);
  if (shown.some(({ drawn }) => drawn.label !== null)) {
    const legend = document.createElement('ul');
    for (const { name, color } of shown) {
      const item = document.createElement('li');
      item.style.setProperty('--line', color);
      item.textContent = name;
      legend.append(item);
    }
    element.append(legend);
  }
  return element;
}
