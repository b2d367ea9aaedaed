/** What is asked where a reader commits to an answer, by the way it is given. @module */
import type { NamedLine } from '../../lib/codegen/lessons/lesson-code.ts';

interface Asked {
  readonly id: string;
  readonly question: string;
}
export interface Choice extends Asked {
  readonly kind?: 'choose';
  readonly options: readonly { readonly text: string; readonly right?: boolean }[];
}
export interface Line extends Asked {
  readonly kind: 'line';
  /** The script, whole; a line that can be chosen has a name. */
  readonly code: readonly NamedLine[];
  /** What is said to whoever chooses the line of a name. */
  readonly lines: readonly {
    readonly name: string;
    readonly said: string;
    readonly right?: boolean;
  }[];
}
export interface Quantity extends Asked {
  readonly kind: 'number';
  readonly value: number;
  /** Relative to the value. */
  readonly tolerance?: number;
  /** Names the field; “Your answer” unless told. */
  readonly label?: string;
}
export interface Curve extends Asked {
  readonly kind: 'draw';
  /** The values from step `from` on. */
  readonly curve: readonly number[];
  /** 1 unless told; 0 where the value of step 0 is given: it stands in the plot, and a drawing begins there. */
  readonly from?: 0 | 1;
  readonly yDomain: readonly [number, number];
  readonly xLabel: string;
  /** What a position is called where a reader is told of one, and how much of it a step of the curve is; the axis's label and 1 unless told. */
  readonly position?: { readonly name: string; readonly unit: number };
  readonly yLabel: string;
  /** A second curve over the same steps, shown from the start. */
  readonly guide?: readonly number[];
  readonly guideLabel?: string;
}
