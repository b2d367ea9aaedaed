/** What the guide for lecturers says of each thing that an embed has: one without a sentence does not compile. @module */
import type { Command } from '../../../embed/command.ts';
import type { AdamWidget } from '../../../embed/element.ts';
import type { Attribute, EventName, Part, Property } from '../../../embed/named.ts';
import type { Options } from '../../../embed/options.ts';

/** What a page may do with an element, and read of it. */
export type Member = Exclude<keyof AdamWidget, keyof HTMLElement | `${string}Callback`>;

/** A sentence each. */
type Said<K extends string> = Readonly<Record<K, string>>;

export interface Words {
  readonly options: Said<keyof Options>;
  readonly attributes: Said<Attribute>;
  readonly members: Said<Member>;
  readonly events: Said<EventName>;
  readonly parts: Said<Part>;
  readonly properties: Said<Property>;
  readonly commands: Said<Command['type']>;
  /** What parameters of figures mean that have no label of their own beside a control. */
  readonly meanings: Said<string>;
  /** Heads of the tables. */
  readonly heads: Said<
    'option' | 'values' | 'initial' | 'meaning' | 'name' | 'command' | 'carries' | 'parameter'
  >;
  /** Where nothing is set at first. */
  readonly nothing: string;
  /** How many numbers a list holds at most. */
  readonly list: string;
  /** Of the picture of a place: what it shows, and what stands for what is pasted. */
  readonly pasted: Said<'picture' | 'copied'>;
  readonly lesson: string;
  readonly offline: string;
}
