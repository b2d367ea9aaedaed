import { show } from '../../../lib/codegen/script.ts';
import type { Run } from './model.ts';
import type { State, View } from './params.ts';
import type { Shown } from '../../kit/store.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';

export const { numpy, torch, typescript } = scriptsOf(
  'trainer',
  (_: Shown<State, Run>, view: View) => [show(view, '0')],
);
