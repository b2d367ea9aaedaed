import { DataTable } from '../../figure/DataTable.tsx';
import { Figures } from '../../figure/Figures.tsx';
import { Figure } from '../../figure/Figure.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import type { LabProps } from './BugLab.tsx';
import { run } from './model.ts';
import { pictureOf } from './picture.ts';
import { plotRenderer } from './renderer.ts';
import { tableOf } from './table.ts';
import { captionOf, descriptionOf, gapCaptionOf } from './words.ts';

/** One state of the lab as a figure in a text: drawn at build time, with its numbers, no script. */
export function LabFigure({ strings, initial }: Omit<LabProps, 'address'>) {
  const shown = run(initial);
  const picture = pictureOf(shown, initial);
  const caption = `${captionOf(shown, initial, strings)} ${gapCaptionOf(picture, strings)}`;
  const quantity = strings[`quantity.${initial.quantity}`];
  return (
    <div className="widget lab-figure not-content">
      <Figure
        picture={picture}
        strings={strings}
        renderer={plotRenderer}
        name={fill(strings['figure.name'], { quantity })}
        description={`${caption} ${descriptionOf(shown, strings)}`}
        live={false}
        failed=""
        caption={<Figures text={caption} />}
      />
      <DataTable
        summary={strings['table.summary']}
        caption={strings['table.caption']}
        data={() => tableOf(shown, strings)}
        live={false}
      />
    </div>
  );
}
