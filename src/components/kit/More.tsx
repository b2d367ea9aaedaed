import type { ReactNode } from 'react';

import { Reset } from './controls/Reset.tsx';
import { useWidget } from './context.ts';
import { Export, type ExportProps } from './export/Export.tsx';
import { Table, type TableProps } from './Table.tsx';

/**
 * What a view can do besides, folded, so that a reader first meets the control that the text speaks of: its other
 * controls, and the numbers of what is looked at; the plotted numbers; what can be saved and shared. And the way back
 * to what the text speaks of, which another view may have left.
 */
export function More({
  children,
  caption,
  ...saved
}: TableProps & ExportProps & { readonly children?: ReactNode }) {
  const { words } = useWidget();
  return (
    <div className="folded">
      {children !== undefined && (
        <details className="more">
          <summary>{words['more.summary']}</summary>
          <div className="controls">{children}</div>
        </details>
      )}
      <Table {...(caption && { caption })} />
      <Export {...saved} />
      <Reset />
    </div>
  );
}
