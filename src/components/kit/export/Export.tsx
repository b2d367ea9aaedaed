import { useEffect, useRef, useState } from 'react';

import { useWidget } from '../context.ts';
import type { Menu } from './Menu.tsx';
import type { Sources } from './sources.ts';

export interface ExportProps {
  readonly sources?: Sources;
}

/** Rare things, fetched when they are unfolded: links, files, the figure elsewhere, its source. */
export function Export({ sources = {} }: ExportProps) {
  const { words } = useWidget();
  const [menu, setMenu] = useState<{ readonly Shown: typeof Menu } | null>(null);
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current?.open) setOpen(true); // it was unfolded before this script ran
  }, []);
  useEffect(() => {
    if (!open || menu) return;
    import('./Menu.tsx').then(
      ({ Menu: Shown }) => setMenu({ Shown }),
      () => setFailed(true), // unfolded again, it is asked for again
    );
  }, [open, menu]);
  return (
    <details ref={details} className="menu" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span aria-hidden="true">⋯</span> <span>{words['menu.title']}</span>
      </summary>
      {menu && <menu.Shown sources={sources} />}
      {failed && !menu && <p role="status">{words['error.fetch']}</p>}
    </details>
  );
}
