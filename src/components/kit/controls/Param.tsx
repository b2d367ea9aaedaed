import { useState, type ReactNode } from 'react';

import { quantityClass } from '../../../lib/quantities.ts';
import { useParam, usePart, useWidget } from '../context.ts';
import type { ChoiceParam, NumberParam, Param as ParamSpec, SetParam } from '../params.ts';
import type { Shown } from '../store.ts';
import type { SomeWords } from '../words/index.ts';
import { sayDecay } from '../words/say.ts';
import { Choice, Choices } from './Choice.tsx';
import { numberRules } from './number-rules.ts';
import { Slider } from './Slider.tsx';
import { linearTrack } from '../../../lib/tracks.ts';

interface ParamProps {
  readonly name: string;
  /** A number's value in words, for screen readers; the number itself, or a decay's half-life, unless told. */
  readonly say?: (shown: Shown<never, never>) => string;
  /** How an option is shown; its word unless told. */
  readonly option?: (value: never) => ReactNode;
  /** What a choice changes besides itself. */
  readonly also?: (value: never) => Readonly<Record<string, unknown>>;
}

/**
 * The control of one parameter, as the table declares it: a slider, one of a few, or some of a few. Its words are
 * `field.<name>` (a number) or `legend.<name>`, and `<name>.<value>` for each option, whose own name stands in
 * where there is none. It renders again only when its own value is another one.
 */
export function Param(props: ParamProps) {
  const { name } = props;
  const { params } = useWidget().store;
  const spec = (params.table as Readonly<Record<string, ParamSpec>>)[name];
  if (!spec) throw new Error(`Param: ${params.name} has no parameter ${name}.`);
  if (spec.kind === 'number') return <NumberControl {...props} spec={spec as NumberParam} />;
  if (spec.kind === 'choice') return <ChoiceControl {...props} spec={spec} />;
  if (spec.kind === 'set') return <SetControl {...props} spec={spec} />;
  throw new Error(`Param: ${name} is a list, which has no control of its own kind.`);
}

/** A row of parameters. */
export const ParamRow = ({ names }: { readonly names: readonly string[] }) => (
  <div className="row">
    {names.map((name) => (
      <Param key={name} name={name} />
    ))}
  </div>
);

function NumberControl({ name, spec, say }: ParamProps & { readonly spec: NumberParam }) {
  const { store, words } = useWidget();
  const own = words as SomeWords;
  const value = useParam<number>(name);
  const last = usePart(store.state, (state) =>
    spec.upTo === undefined ? spec.max : Number((state as Record<string, unknown>)[spec.upTo]),
  );
  const { min, integer, symbol, quantity } = spec;
  // Heard only at a control that has the focus, and what follows from a run moves with every other control.
  const [focused, setFocused] = useState(false);
  const said = usePart(store.told, (shown) => (focused ? (say?.(shown as never) ?? '') : ''));
  const track = spec.upTo === undefined ? spec.track : linearTrack(min, last);
  const shown = Math.min(value, last);
  return (
    <Slider
      symbol={symbol}
      name={own[`field.${name}`] ?? name}
      value={shown}
      track={track}
      rules={numberRules(words, { min, max: last, integer }, quantity === 'eps' || undefined)}
      valueText={said || (spec.decays ? sayDecay(shown, words) : String(shown))}
      className={quantityClass(quantity)}
      onFocus={setFocused}
      onChange={(next) => store.set({ [name]: next })}
    />
  );
}

/** What a choice of one and a choice of some have in common: their words, and what each option is shown as. */
function useOptions({ name, option }: ParamProps, values: readonly string[]) {
  const own = useWidget().words as SomeWords;
  const label = (value: string) => option?.(value as never) ?? own[`${name}.${value}`] ?? value;
  return {
    legend: own[`legend.${name}`] ?? name,
    options: values.map((value) => ({ value, label: label(value) })),
  };
}

function ChoiceControl({ spec, ...props }: ParamProps & { readonly spec: ChoiceParam }) {
  const { store } = useWidget();
  const { name, also } = props;
  return (
    <Choice
      {...useOptions(props, spec.values)}
      value={useParam<string>(name)}
      onChange={(value) => store.set({ [name]: value, ...also?.(value as never) })}
    />
  );
}

function SetControl({ spec, ...props }: ParamProps & { readonly spec: SetParam }) {
  const { store, words } = useWidget();
  const { name } = props;
  return (
    <Choices
      {...useOptions(props, spec.values)}
      values={useParam<readonly string[]>(name)}
      atLeastOne={(words as SomeWords)[`error.${name}-one`] ?? ''}
      onChange={(values) => store.set({ [name]: values })}
    />
  );
}

/** A choice of two as a checkbox: `on` is the value that a tick stands for. */
export function Toggle({ name, on }: { readonly name: string; readonly on: string }) {
  const { store, words } = useWidget();
  const { values } = (store.params.table as Readonly<Record<string, ChoiceParam>>)[name]!; // a parameter of the table
  const off = values.find((value) => value !== on);
  return (
    <label className="toggle">
      <input
        type="checkbox"
        checked={useParam(name) === on}
        onChange={(event) => store.set({ [name]: event.target.checked ? on : off })}
      />
      <span>{(words as SomeWords)[`field.${name}`] ?? name}</span>
    </label>
  );
}
