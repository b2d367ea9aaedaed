import { useEffect, type RefObject } from 'react';

/** Tells the page that a widget's script is in charge: `data-ready` for tests, an event for what was done before (`client-intent.ts`). */
export function useWidgetReady(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    root.current?.setAttribute('data-ready', '');
    root.current?.dispatchEvent(new Event('widget-ready', { bubbles: true }));
  }, [root]);
}
