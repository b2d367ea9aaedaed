import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is at most `limit` px wide, watched only while `active`. */
export function useNarrow(
  host: RefObject<HTMLElement | null>,
  limit: number,
  active: boolean,
): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (!active || !element) return;
    const measure = () => {
      // A host that is hidden for a moment has no width; its drawing stands.
      if (element.clientWidth > 0) setNarrow(element.clientWidth <= limit);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, limit, active]);
  return narrow;
}
