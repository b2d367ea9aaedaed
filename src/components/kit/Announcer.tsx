import { useEffect, useState } from 'react';

import { atRest, useStatus, useWidget } from './context.ts';
import type { Shown } from './store.ts';

/** A polite live region: says the conclusion once it has stood for half a second, nothing before the first change or in play. */
export function Announcer({ say }: { readonly say: (shown: Shown<object, unknown>) => string }) {
  const { store } = useWidget();
  const [said, setSaid] = useState('');
  const touched = useStatus('touched');
  const playing = useStatus('playing');
  const active = touched && !playing;
  useEffect(
    () => (active ? atRest(store.shown, 500, () => setSaid(say(store.shown.get()))) : undefined),
    [active, say, store],
  );
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
