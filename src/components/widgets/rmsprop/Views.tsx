import { Figure } from '../../figure/Figure.tsx';
import type { Handle } from '../../figure/HandleKeys.tsx';
import type { Epsilon } from './epsilon.ts';
import type { Nine } from './model.ts';
import type { Ravine } from './ravine.ts';
import {
  contourRenderer,
  coordinatesRenderer,
  epsilonRenderer,
  positionRenderer,
  rootRenderer,
  updateRenderer,
} from './renderer.ts';
import type { RmspropStrings } from './strings.ts';
import type { Shown } from './view.ts';
import {
  captionOf,
  coordinatesCaption,
  descriptionOf,
  rootCaption,
  updateCaption,
} from './words.ts';

interface ViewProps<P> {
  readonly shown: P;
  readonly strings: RmspropStrings;
  readonly live: boolean;
  /** Called with a place of a plot whose horizontal axis holds what a reader looks at: a step, or log10 |g|. */
  readonly onPick?: (x: number) => void;
  /** The ravine's start, where it can be moved. */
  readonly handle?: Handle;
}

/** The plots of an experiment, each with what it shows as caption. */
export function Views({ shown, ...rest }: ViewProps<Shown>) {
  switch (shown.view) {
    case 'nine':
      return <NineView key="nine" shown={shown} {...rest} />;
    case 'ravine':
      return <RavineView key="ravine" shown={shown} {...rest} />;
    case 'eps':
      return <EpsilonView key="eps" shown={shown} {...rest} />;
  }
}

const common = <P,>({ shown, strings, live, onPick }: ViewProps<P>) => ({
  picture: shown,
  strings,
  live,
  failed: strings['error.fetch'],
  ...(onPick && { onPick }),
});

function NineView(props: ViewProps<Nine>) {
  const { shown, strings } = props;
  const conclusion = captionOf(shown, strings);
  const [root, update] = [rootCaption(shown, strings), updateCaption(shown, strings)];
  return (
    <>
      <Figure
        {...common(props)}
        renderer={positionRenderer}
        name={strings['figure.position']}
        description={`${conclusion} ${descriptionOf(shown, strings)}`}
        caption={conclusion}
      />
      <div className="pair">
        <Figure
          {...common(props)}
          renderer={rootRenderer}
          frame="half"
          name={strings['figure.root']}
          description={root}
          caption={root}
        />
        <Figure
          {...common(props)}
          renderer={updateRenderer}
          frame="half"
          name={strings['figure.update']}
          description={update}
          caption={update}
        />
      </div>
    </>
  );
}

function RavineView(props: ViewProps<Ravine>) {
  const { shown, strings, live, handle } = props;
  const conclusion = captionOf(shown, strings);
  const coordinates = coordinatesCaption(shown, strings);
  return (
    <div className="pair">
      <Figure
        {...common({ shown, strings, live })}
        renderer={contourRenderer}
        frame="square"
        name={strings['figure.contour']}
        description={`${conclusion} ${descriptionOf(shown, strings)}`}
        caption={conclusion}
        {...(handle && { handle })}
      />
      <Figure
        {...common(props)}
        renderer={coordinatesRenderer}
        frame="square"
        name={strings[`figure.${shown.panel}`]}
        description={coordinates}
        caption={coordinates}
      />
    </div>
  );
}

function EpsilonView(props: ViewProps<Epsilon>) {
  const { shown, strings } = props;
  const conclusion = captionOf(shown, strings);
  return (
    <Figure
      {...common(props)}
      renderer={epsilonRenderer}
      name={strings['figure.eps']}
      description={`${conclusion} ${descriptionOf(shown, strings)}`}
      caption={conclusion}
    />
  );
}
