import { memo, useLayoutEffect, useRef, useState, type ComponentProps } from 'react';

interface LiveInputProps extends ComponentProps<'input'> {
  readonly value: string;
}

const Standing = memo((props: ComponentProps<'input'>) => <input {...props} />);

/**
 * An input that follows a value, cheaply: whenever React renders one, it writes its type, name and default too. Its
 * events are for what it stands in to hear, so that it is not rendered for another listener.
 */
export function LiveInput({ value, 'aria-valuetext': said, ...standing }: LiveInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [first] = useState({ defaultValue: value, 'aria-valuetext': said });
  useLayoutEffect(() => {
    const { current } = input;
    if (!current) return;
    if (current.value !== value) current.value = value;
    if (said !== undefined) current.setAttribute('aria-valuetext', said);
  }, [value, said, standing.max]);
  return <Standing ref={input} {...first} {...standing} />;
}
