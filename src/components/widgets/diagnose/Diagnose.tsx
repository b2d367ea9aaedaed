import { useEffect, useState } from 'react';

import { useParam, usePart, useStatus, useWidget } from '../../kit/context.ts';
import { Param, ParamRow } from '../../kit/controls/Param.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import { tooLong } from '../../kit/island/address.ts';
import type { IslandProps } from '../../kit/island/island.ts';
import { NO_HTML } from '../../kit/island/trusted.ts';
import { More } from '../../kit/More.tsx';
import { PasteField } from '../../kit/paste/PasteField.tsx';
import { defineWidget, Widget } from '../../kit/Widget.tsx';
import { run, type Run } from './model.ts';
import { params, type State } from './params.ts';
import { printedDigits } from './printed-digits.ts';
import type { Words } from './strings.en.ts';
import { tableOf, verdictOf } from './words.ts';

const plot = await lazyPlot(async () => (await import('./plot.ts')).valuesAndLines);

/** What is found: the build renders it, and in a browser its code comes with the first use. */
const load = async () => (await import('./Findings.tsx')).Findings;
const built = import.meta.env.SSR ? await load() : null;

export const widget = defineWidget({
  params,
  run,
  conclude: verdictOf,
  table: (shown, words: Words) => tableOf(shown, words),
});

/** Which known mistake gives the reader's numbers, what would mend it, and which test to run next. */
export const Diagnose = (props: IslandProps<State, Words>) => (
  <Widget of={widget} {...props} title={props.words.title}>
    <Figure<State, Run, Words>
      plot={plot}
      form="beside"
      name={(_, words) => words['figure.name']}
      caption={verdictOf}
    >
      <Values />
      <Step alone />
      <Param name="stream" />
      <Gradients />
    </Figure>
    <More sources={sourcesOf(() => import('./sources.ts'))}>
      <Constant />
      <Param name="observed" />
      <Step />
      <ParamRow names={['beta1', 'beta2', 'eps']} />
      <Param name="rate" />
      <Rate />
    </More>
    <Later />
  </Widget>
);

/** What is found, as it was built until somebody comes near the widget or changes it. */
function Later() {
  const { root } = useWords();
  const live = useStatus('live');
  const [Findings, setFindings] = useState(() => built);
  useEffect(() => {
    const fetch = () =>
      void load().then(
        (come) => setFindings(() => come),
        () => undefined,
      );
    if (live) fetch();
    const widget = root.current;
    for (const near of NEAR) widget?.addEventListener(near, fetch, { once: true });
    return () => {
      for (const near of NEAR) widget?.removeEventListener(near, fetch);
    };
  }, [live, root]);
  if (Findings) return <Findings />;
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: NO_HTML }} />;
}
const NEAR = ['pointerover', 'focusin'] as const;

const useWords = () => useWidget<State, Run, Words>();

/** Whether the address holds the lists. */
function Kept() {
  const { store, words } = useWords();
  const isKept = usePart(tooLong, (all) => all[store.params.name]);
  return isKept !== undefined && <p>{words[isKept ? 'values.kept' : 'values.lost']}</p>;
}

/** What the reader saw. A series that takes the place of a single value begins at step 1. */
function Values() {
  const { store, words } = useWords();
  return (
    <PasteField
      label={words['field.values']}
      values={useParam<State['values']>('values')}
      current={() => store.state.get().values}
      onTake={(values, digits) => {
        const isSeries = values.length > 1 && store.state.get().values.length === 1;
        store.set({ values, digits: printedDigits(values, digits), ...(isSeries && { step: 1 }) });
      }}
      max={params.table.values.max}
      finite={false}
      words={words}
    >
      <Kept />
    </PasteField>
  );
}

/** The step of a single value stands beside it; that of a series with what is rarely set. */
function Step({ alone = false }: { readonly alone?: boolean }) {
  const single = useParam<State['values']>('values').length === 1;
  return single === alone && <Param name="step" />;
}

const useStream = () => useParam<State['stream']>('stream');

/** The reader's own gradients, where they are the stream. */
function Gradients() {
  const { store, words } = useWords();
  const gradients = useParam<State['gradients']>('gradients');
  if (useStream() !== 'values') return null;
  return (
    <PasteField
      label={words['field.gradients']}
      values={gradients}
      current={() => store.state.get().gradients}
      onTake={(taken) => store.set({ gradients: taken })}
      max={params.table.gradients.max}
      words={{ ...words, 'error.values': words['error.gradients'] }}
    />
  );
}

const Constant = () => useStream() === 'constant' && <Param name="g" />;
const Rate = () => useParam<State['rate']>('rate') === 'known' && <Param name="lr" />;
