import type { Dialect, Script } from '../../../lib/codegen/script.ts';
import { sourceIn } from '../../../lib/codegen/write.ts';
import type { Shown } from '../store.ts';
import type { SourceModule } from './sources.ts';

/**
 * What a widget's `sources.ts` exports, from its experiment as a script. It is fetched late, and takes what it can from
 * what is shown: a module that it imports besides is no longer part of the island's own file.
 */
export function scriptsOf<S, R, V = undefined>(
  name: string,
  script: (shown: Shown<S, R>, view: V) => Script,
): SourceModule<S, R, V> {
  const language = (dialect: Dialect, file: string) => (shown: Shown<S, R>, view: V) => ({
    text: sourceIn(dialect, script(shown, view)),
    file,
  });
  return {
    numpy: language('numpy', `${name}.py`),
    torch: language('torch', `${name}-torch.py`),
    typescript: language('typescript', `${name}.ts`),
  };
}
