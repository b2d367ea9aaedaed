import { useEffect, type RefObject } from 'react';

/**
 * Tells the page that a widget's script has woken, and, once the widget shows what the address says, that it is
 * in charge: `data-ready` for tests, two events for what was done before (`client-intent.ts`).
 */
export function useWidgetReady(root: RefObject<HTMLElement | null>, settled: boolean): void {
  useEffect(() => {
    root.current?.dispatchEvent(new Event('widget-woken', { bubbles: true }));
  }, [root]);
  useEffect(() => {
    if (!settled) return;
    root.current?.setAttribute('data-ready', '');
    root.current?.dispatchEvent(new Event('widget-ready', { bubbles: true }));
  }, [root, settled]);
}
