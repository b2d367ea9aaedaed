import { useEffect, useRef, useState, type ReactNode } from 'react';

interface FoldedProps {
  readonly className: string;
  readonly summary: string;
  /** Whether there is something in it before it is opened. */
  readonly filled?: boolean;
  /** What is in it where no script runs; nothing unless told. */
  readonly unscripted?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A summary to open. Where scripts run, there is nothing in it until then, so that neither the page nor a slider pays
 * for what few readers look at: Chromium lays out each field of a page once it is read, to see whether it can fill it
 * in, a folded one too.
 */
export function Folded({ className, summary, filled, unscripted, children }: FoldedProps) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // It may have been opened before this script ran.
    if (details.current?.open) setOpen(true);
  }, []);
  return (
    <details
      ref={details}
      className={className}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {(open || filled) && children}
      {unscripted !== undefined && <noscript>{unscripted}</noscript>}
    </details>
  );
}
