import { linear, paintLayers } from './paint.ts';
import type { Markish } from './plot-kit.ts';

/** A place in axis units. */
export type Place = readonly [x: number, y: number];

interface Linked {
  /** The quantity it shows (`m`, `lr`, …): it lights up with that quantity's symbol. */
  readonly q?: string;
}

export interface LineLayer extends Linked {
  readonly kind: 'line';
  /** NaN breaks the line; what lies outside the axes is cut off. */
  readonly points: readonly Place[];
  readonly color: string;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
  readonly close?: boolean;
}

export interface AreaLayer extends Linked {
  readonly kind: 'area';
  readonly points: readonly (readonly [x: number, low: number, high: number])[];
  readonly color: string;
  readonly opacity?: number;
}

export interface DotsLayer extends Linked {
  readonly kind: 'dots';
  readonly points: readonly Place[];
  /** In px. */
  readonly r: number;
  readonly color: string;
  /** A ring filled with the page's colour instead of a disc. */
  readonly ring?: boolean;
}

export interface RectsLayer extends Linked {
  readonly kind: 'rects';
  readonly rects: readonly {
    readonly x1: number;
    readonly x2: number;
    readonly y1: number;
    readonly y2: number;
    readonly color: string;
    readonly opacity?: number;
  }[];
}

export interface TextLayer extends Linked {
  readonly kind: 'text';
  readonly at: Place;
  readonly text: string;
  readonly color: string;
  /** In px. */
  readonly dx?: number;
  readonly dy?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

/** Straight lines through the whole plot. */
export interface RulesLayer extends Linked {
  readonly kind: 'rules';
  /** The axis they run along; `at` are values of the other one. */
  readonly along: 'x' | 'y';
  readonly at: readonly number[];
  readonly color: string;
}

/** The marks of an axis, outside the plot. */
export interface TicksLayer extends Linked {
  readonly kind: 'ticks';
  readonly side: 'left' | 'bottom';
  readonly at: readonly number[];
  readonly labels: readonly string[];
}

/** A part of a figure: plain data in axis units, in drawing order. */
export type Layer =
  LineLayer | AreaLayer | DotsLayer | RectsLayer | TextLayer | RulesLayer | TicksLayer;

/** The layers as one mark of Plot, which brings the scales. */
export const layerMarks = (layers: readonly Layer[], fontSize: number): Markish[] => [
  (_index, { x, y }, _values, { width, height, ...margins }, { document }) => {
    if (!x || !y) throw new Error('layerMarks: the plot needs an x and a y scale.');
    const { marginLeft, marginRight, marginTop, marginBottom } = margins;
    const bounds = [marginLeft, marginTop, width - marginRight, height - marginBottom] as const;
    return paintLayers(
      layers,
      { x: linear((v) => Number(x(v))), y: linear((v) => Number(y(v))), bounds, fontSize },
      document,
    );
  },
];
