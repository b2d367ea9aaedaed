import { useEffect, useEffectEvent, useState } from 'react';

import { atRest, useStatus, useWidget } from './context.ts';
import type { Shown } from './store.ts';

interface AnnouncerProps {
  readonly say: (shown: Shown<object, unknown>) => string;
  /** Whether this view speaks where the focus is in none. */
  readonly leads: boolean;
}

/**
 * A polite live region: says the conclusion once it has stood for half a second, nothing before the first change or
 * in play. Of the views of one state that one speaks which the reader is in.
 */
export function Announcer({ say, leads }: AnnouncerProps) {
  const { store, root } = useWidget();
  const [said, setSaid] = useState('');
  const touched = useStatus('touched');
  const playing = useStatus('playing');
  const active = touched && !playing;
  const tell = useEffectEvent(() => {
    const used = document.activeElement?.closest('section.widget');
    if (used ? used === root.current : leads) setSaid(say(store.shown.get()));
  });
  useEffect(() => (active ? atRest(store.shown, 500, tell) : undefined), [active, store]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
