import { useId, type ReactNode, type RefObject } from 'react';

import { Announcer } from '../../figure/Announcer.tsx';
import { Notice } from '../../figure/Notice.tsx';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';
import { captionOf, gapCaptionOf, noticesOf } from './words.ts';

interface FaceProps {
  readonly lab: Lab;
  readonly strings: LabStrings;
  readonly root: RefObject<HTMLElement | null>;
  readonly className: string;
  /** One below the heading that stands over the widget in its page. */
  readonly heading: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** What every face of the lab has: a name, what the address said wrongly, and a voice for its conclusion. */
export function Face({ lab, strings, root, className, heading: Heading, children }: FaceProps) {
  const title = useId();
  const conclusion = `${captionOf(lab.run, lab.state, strings)} ${gapCaptionOf(lab.picture, strings)}`;
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={`widget ${className} not-content`}
      aria-labelledby={title}
    >
      <Heading id={title} className="sr-only">
        {strings.title}
      </Heading>
      <Notice
        title={strings['notice.title']}
        lines={noticesOf(lab, strings)}
        more={strings['notice.more']}
        close={strings['notice.close']}
        onClose={lab.dismiss}
      />
      {children}
      <Announcer message={conclusion} active={lab.touched} />
    </section>
  );
}
