import { useEffect, useState } from 'react';

import { useStatus, useWidget } from './context.ts';
import type { Shown } from './store.ts';

/** A polite live region: says the conclusion once it has stood for half a second, nothing before the first change or in play. */
export function Announcer({ say }: { readonly say: (shown: Shown<object, unknown>) => string }) {
  const { store } = useWidget();
  const [said, setSaid] = useState('');
  const touched = useStatus('touched');
  const playing = useStatus('playing');
  const active = touched && !playing;
  useEffect(() => {
    if (!active) return;
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setSaid(say(store.shown.get())), 500);
    };
    wait();
    const stop = store.shown.listen(wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [active, say, store]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
