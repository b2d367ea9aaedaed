/** What is asked where a reader commits to an answer, by the way it is given. @module */

interface Asked {
  readonly id: string;
  readonly question: string;
}
export interface Choice extends Asked {
  readonly kind?: 'choose';
  readonly options: readonly { readonly text: string; readonly right?: boolean }[];
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
  /** The values at x = 1…n. */
  readonly curve: readonly number[];
  readonly yDomain: readonly [number, number];
  readonly xLabel: string;
  readonly yLabel: string;
  /** A second curve, shown from the start. */
  readonly guide?: readonly number[];
  readonly guideLabel?: string;
}
