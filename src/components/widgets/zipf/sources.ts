import { show } from '../../../lib/codegen/script.ts';
import { scriptsOf } from '../../kit/export/scripts.ts';

export const { numpy, torch, typescript } = scriptsOf('zipf', () => [show('step', '0')]);
