import type { Comma, Left } from '../../../lib/streams/paste.ts';

/** What the field says, in the language of its widget. */
export type PasteWords = Readonly<
  Record<
    | 'values.read'
    | 'values.read-one'
    | 'values.left'
    | 'values.which'
    | 'values.ask'
    | `left.${Left}`
    | `comma.${Comma}`
    | 'offer'
    | 'offer-one'
    | `offer.${'column' | 'counted' | 'all' | 'first' | 'last'}`
    | 'error.values'
    | `error.values-${'empty' | 'gap' | 'call' | 'grid' | 'shortened' | 'many'}`
    | `file.${'open' | 'drop' | 'empty' | 'too-large' | 'binary' | 'unreadable'}`,
    string
  >
>;
