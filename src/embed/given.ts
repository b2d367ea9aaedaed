import type { IslandProps } from '../components/kit/island/island.ts';

/** What an embed's page tells its script. */
export interface Given {
  readonly props: IslandProps<object, object, string>;
  readonly about: { readonly widget: string; readonly lang: string; readonly release: string };
}
