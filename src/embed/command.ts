/** What a page around an embed may ask of it, and how that is told from anything else. @module */
import type { Param, Params } from '../components/kit/params.ts';
import type { Param as Written } from '../lib/url/index.ts';
import { writeDecimal } from '../lib/url/number.ts';

/** The version of the protocol that this speaks. */
export const VERSION = 1;

const WHATS = ['state', 'schema', 'url', 'data'] as const;
const FORMATS = ['svg', 'png', 'csv', 'json'] as const;
const THEMES = ['auto', 'light', 'dark', 'projector'] as const;

/** A message that is one of the protocol's. */
export type Command = { readonly seq?: number } & (
  | { readonly type: 'hello'; readonly versions: readonly number[] }
  | { readonly type: 'set'; readonly params: Readonly<Record<string, unknown>> }
  | { readonly type: 'reset' }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'step'; readonly n: number }
  | { readonly type: 'seek'; readonly step: number }
  | { readonly type: 'get'; readonly what: (typeof WHATS)[number] }
  | { readonly type: 'theme'; readonly value: (typeof THEMES)[number] }
  | { readonly type: 'export'; readonly format: (typeof FORMATS)[number] }
);

/** As many characters a message may hold, written as JSON. */
const LARGEST = 16 * 1024;

type Check = (value: unknown) => boolean;

const among =
  (names: readonly unknown[]): Check =>
  (value) =>
    names.includes(value);
const whole: Check = (value) => Number.isSafeInteger(value);

/** What each type carries. */
export const CARRIES: Readonly<Record<Command['type'], Readonly<Record<string, Check>>>> = {
  hello: {
    versions: (value) => Array.isArray(value) && value.length <= 16 && value.every(whole),
  },
  set: { params: isPlain },
  reset: {},
  play: {},
  pause: {},
  step: { n: whole },
  seek: { step: whole },
  get: { what: among(WHATS) },
  theme: { value: among(THEMES) },
  export: { format: among(FORMATS) },
};

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a message is small enough; one that cannot be written as JSON is not. */
function isSmall(value: unknown): boolean {
  try {
    return JSON.stringify(value).length <= LARGEST;
  } catch {
    return false;
  }
}

/**
 * A message as a command; null for anything else, of which nothing is said to anyone.
 *
 * @param id - what messages to this embed are marked with, where it was told; a message with another mark is not for it.
 */
export function commandOf(data: unknown, { table }: Params, id = ''): Command | null {
  if (!isPlain(data) || data['adam'] !== VERSION || !isSmall(data)) return null;
  const { type, seq, id: to, ...rest } = data;
  const carried = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'adam'));
  if (typeof type !== 'string' || !Object.hasOwn(CARRIES, type)) return null;
  if (seq !== undefined && !whole(seq)) return null;
  if (to !== undefined && to !== id) return null;
  const checks = CARRIES[type as Command['type']];
  const keys = Object.keys(carried);
  if (keys.length !== Object.keys(checks).length) return null;
  if (!Object.entries(checks).every(([key, check]) => check(carried[key]))) return null;
  const sent = { type, ...(seq !== undefined && { seq }), ...carried };
  if (type !== 'set') return sent as Command; // the checks are those of its type
  const params = stateIn(carried['params'] as Record<string, unknown>, table);
  return params && ({ ...sent, params } as Command);
}

/** The part of a state that a message sets, each value as its parameter has it; null where one cannot be that. */
function stateIn(
  given: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, Param>>,
): Record<string, unknown> | null {
  const state: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const param = Object.hasOwn(table, key) ? table[key] : undefined;
    if (param?.kind === 'number' && value === null && param.nullAs !== undefined) {
      state[key] = null;
      continue;
    }
    const text = textOf(value);
    if (!param || text === null) return null;
    const reading = (param.written as Written<unknown>).parse(text);
    if ('problem' in reading) return null;
    state[key] = reading.value;
  }
  return state;
}

/** A value as an address writes it; null where no address could. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return writeDecimal(value);
  if (!Array.isArray(value)) return null;
  const each = value.map((one: unknown) => (Array.isArray(one) ? null : textOf(one)));
  return each.includes(null) ? null : each.join(',');
}
