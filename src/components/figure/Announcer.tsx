import { useEffect, useState } from 'react';

/** A polite live region: says the last message once it has stood for half a second, and nothing before the first change. */
export function Announcer({
  message,
  active,
}: {
  readonly message: string;
  readonly active: boolean;
}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setSaid(message), 500);
    return () => clearTimeout(timer);
  }, [message, active]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
