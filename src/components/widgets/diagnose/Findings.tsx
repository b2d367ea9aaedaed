import type { ReadableAtom } from 'nanostores';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';

import type { Diagnosis } from '../../../lib/museum/diagnose.ts';
import { ABOUT } from '../../../lib/museum/about.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { formatReadout } from '../../../lib/i18n/numbers.ts';
import { atRest, useWidget } from '../../kit/context.ts';
import type { Shown } from '../../kit/store.ts';
import { NoBreak } from '../../kit/words/NoBreak.tsx';
import { hintOf } from './hint.ts';
import { askedOf, type Run } from './model.ts';
import { nextTest, type NextTest } from './next-test.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';
import { addressOf, pythonOf, sayHint, settingsOf } from './finding-words.ts';
import { foundOf, isClose, nearnessOf } from './words.ts';

/** How many are told of at length. */
const TOLD = 3;

const useWords = () => useWidget<State, Run, Words>();

/** For how long, in ms, a slider has to rest: what is under the figure may be longer or shorter then. */
const REST = 1000;
/** The same for what is pasted or chosen. */
const SOON = 150;

/** What is shown: at once where other values or gradients were given, else once the sliders have come to rest. */
function useRested(source: ReadableAtom<Shown<State, Run>>): Shown<State, Run> {
  const [value, setValue] = useState(() => source.get());
  const read = useEffectEvent(() => setValue(source.get()));
  const readGiven = useEffectEvent(() => {
    const { state } = source.get();
    if (GIVEN.some((key) => state[key] !== value.state[key])) setValue(source.get());
  });
  useEffect(() => {
    const stops = [atRest(source, REST, read), atRest(source, SOON, readGiven)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [source]);
  return value;
}
const GIVEN = ['values', 'stream', 'gradients', 'observed', 'rate'] as const;

/** What explains the values, best first, and the test that would part those that remain; once nothing moves. */
export function Findings() {
  const { store, words } = useWords();
  const { state, run } = useRested(store.shown);
  const { candidates, verdict } = run;
  const next = useMemo(
    () => (candidates.length > 0 ? nextTest(candidates, askedOf(state).settings) : null),
    [candidates, state],
  );
  if (candidates.length === 0) return <div />; // where the build has an element, a browser looks for it
  const rest = candidates.slice(TOLD).map(({ variant }) => variant);
  const title = words[verdict === 'none' ? 'ranked.near' : 'ranked.fit'];
  return (
    <div className="findings">
      <div>
        <p className="readout-title">
          <NoBreak text={fill(title, { settings: settingsOf(state) })} />
        </p>
        {verdict === 'none' && <Hint state={state} />}
        <ol>
          {candidates.slice(0, TOLD).map((each) => (
            <Candidate key={each.variant} of={each} />
          ))}
        </ol>
        {rest.length > 0 && <p>{fill(words['ranked.more'], { ids: rest.join(', ') })}</p>}
      </div>
      {next ? <Next test={next} /> : candidates.length > 1 && <p>{words['next.same']}</p>}
    </div>
  );
}

/** Where nothing fits: usual settings with which something does. */
function Hint({ state }: { readonly state: State }) {
  const { store, words } = useWords();
  const hint = useMemo(() => hintOf(state), [state]);
  if (!hint) return null;
  return (
    <p className="hint-row">
      {fill(words.hint, { setting: sayHint(hint, words) })}{' '}
      <button type="button" onClick={() => store.set(hint)}>
        {words['hint.use']}
      </button>
    </p>
  );
}

/** One variant: how it differs, how far the values are from it, what mends it, and where it was reported. */
function Candidate({ of }: { readonly of: Diagnosis }) {
  const { words } = useWords();
  const { variant, fits } = of;
  const { origins } = ABOUT[variant];
  return (
    <li data-variant={variant}>
      <b>
        <NoBreak text={words[`differs.${variant}`]} />
      </b>{' '}
      <small>
        <code>{variant}</code>
        {': '}
        {fits
          ? words['ranked.fits']
          : isClose(of)
            ? words['ranked.close']
            : fill(words['ranked.distance'], nearnessOf(of))}
      </small>
      {foundOf(of, words).map((found) => (
        <p key={found}>{found}</p>
      ))}
      {variant !== 'separate' && (
        <p>
          {words['ranked.fix']}: {words[`fix.${variant}`]}
        </p>
      )}
      {origins.length > 0 && (
        <p>
          {words['ranked.origins']}:{' '}
          {origins.map((origin, i) => (
            <span key={origin}>
              {i > 0 && ', '}
              <a href={addressOf(origin)}>{origin}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

/** The stream to feed next, as a line to copy, and what each candidate gives. */
function Next({ test }: { readonly test: NextTest }) {
  const { words } = useWords();
  const { stream, step, gives } = test;
  return (
    <div className="next">
      <p className="readout-title">{words['next.title']}</p>
      <p>{fill(words['next.text'], { step, stream: words[`stream.${stream}`] })}</p>
      <Copied line={pythonOf(stream)} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words['next.variant']}</th>
            <th scope="col">{fill(words['next.gives'], { step })}</th>
          </tr>
        </thead>
        <tbody>
          {gives.map(({ variant, update }) => (
            <tr key={variant}>
              <th scope="row">
                {variant === 'separate' ? words['line.due'] : <code>{variant}</code>}
              </th>
              <td>
                <samp>{formatReadout(update)}</samp>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A line of Python, and a button that copies it. */
function Copied({ line }: { readonly line: string }) {
  const { words } = useWords();
  const [said, setSaid] = useState({ line, text: '' });
  const copy = () => {
    // Pages served without TLS have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const writing = clipboard?.writeText(line) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => setSaid({ line, text: words.copied }),
      () => setSaid({ line, text: words['not-copied'] }),
    );
  };
  return (
    <div className="line">
      <code lang="en">{line}</code>
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said.line === line ? said.text : ''}</span>
    </div>
  );
}
