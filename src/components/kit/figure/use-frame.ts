import { useEffect, useMemo, useState, type RefObject } from 'react';

import { frameFor, type FormName, type Frame } from './frame.ts';

/** What to draw for the width that a host has, watched only while `active`. */
export function useFrame(
  host: RefObject<HTMLElement | null>,
  form: FormName,
  active: boolean,
): Frame {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = host.current;
    if (!active || !element) return;
    const measure = () => {
      // A host that is hidden for a moment has no width; its drawing stands.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, active]);
  return useMemo(() => frameFor(form, width), [form, width]);
}
