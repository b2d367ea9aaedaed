import type { ReactNode, RefObject } from 'react';

import { WidgetFace } from '../../figure/WidgetFace.tsx';
import type { LabStrings } from './strings.ts';
import type { Lab } from './use-lab.ts';
import { captionOf, gapCaptionOf } from './words.ts';

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
export function Face({ lab, strings, root, className, heading, children }: FaceProps) {
  const conclusion = `${captionOf(lab.run, lab.state, strings)} ${gapCaptionOf(lab.picture, strings)}`;
  return (
    <WidgetFace
      widget={lab}
      strings={strings}
      root={root}
      name={className}
      title={strings.title}
      conclusion={conclusion}
      heading={heading}
    >
      {children}
    </WidgetFace>
  );
}
