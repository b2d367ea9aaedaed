import { useEffect, useRef } from 'react';

import { useWidget } from '../context.ts';
import type { Driver } from '../store.ts';

/** Lets others than its controls move the widget's run; of several pieces that can, one that plays. */
export function useDriver(driver: Driver): void {
  const { store } = useWidget();
  const latest = useRef(driver);
  useEffect(() => {
    latest.current = driver;
  });
  const plays = driver.play !== undefined;
  useEffect(() => {
    if (!plays && store.driver.current?.play) return;
    const own: Driver = {
      at: () => latest.current.at(),
      go: (step) => latest.current.go(step),
      ...(plays && { play: (on: boolean) => latest.current.play?.(on) }),
    };
    store.driver.current = own;
    return () => {
      if (store.driver.current === own) store.driver.current = null;
    };
  }, [store, plays]);
}
