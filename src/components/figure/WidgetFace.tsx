import { useId, type ReactNode, type RefObject } from 'react';

import { Announcer } from './Announcer.tsx';
import type { KitStrings } from './kit-words.ts';
import { Notice } from './Notice.tsx';
import { noticesOf } from './notices.ts';
import type { Widget } from './use-widget.ts';

interface WidgetFaceProps<S> {
  readonly widget: Omit<Widget<S>, 'state' | 'set' | 'setPlaying' | 'live' | 'reset'>;
  readonly strings: KitStrings;
  readonly root: RefObject<HTMLElement | null>;
  /** The widget's name, which is its class too. */
  readonly name: string;
  readonly title: string;
  /** What the figure shows in its current state; said aloud when it has settled, not while it plays. */
  readonly conclusion: string;
  /** One below the heading that stands over the widget in its page. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** What every widget has around it: a name, what the address said wrongly, and a voice for its conclusion. */
export function WidgetFace<S>(props: WidgetFaceProps<S>) {
  const { widget, strings, root, name, title, conclusion, heading: Heading = 'h3' } = props;
  const id = useId();
  return (
    <section ref={root} tabIndex={-1} className={`widget ${name} not-content`} aria-labelledby={id}>
      <Heading id={id} className="sr-only">
        {title}
      </Heading>
      <Notice
        title={strings['notice.title']}
        lines={noticesOf(widget, strings)}
        more={strings['notice.more']}
        close={strings['notice.close']}
        onClose={widget.dismiss}
      />
      {props.children}
      <Announcer message={conclusion} active={widget.touched && !widget.playing} />
    </section>
  );
}
