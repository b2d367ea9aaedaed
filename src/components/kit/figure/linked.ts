import { quantityClass, type Quantity } from '../../../lib/quantities.ts';

/** What every mark may say of itself. */
export interface Linked {
  readonly color: string;
  /** The quantity it shows: it lights up with that quantity's symbol. */
  readonly q?: Quantity | undefined;
}

/** The class of a mark's kind, and of the quantity that lights it up. */
export const classOf = (kind: string, { q }: Partial<Linked>): string =>
  `${kind} ${quantityClass(q)}`.trim();
