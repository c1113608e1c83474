import { features } from '../../../shared/features/index';
import type { Power } from '../../../shared/ipc/define-contract';
import type { FeatureDeclaration } from '../../../shared/kernel/define-feature';
import { kebabOf } from '../../../shared/kernel/words';

const declared: readonly FeatureDeclaration[] = features;

/** What it takes to bring a kind of spreadsheet in, or out, beside the import and the export themselves; nothing for a kind that is none. */
export const workbookPower = (kind: string, way: 'enter' | 'read'): readonly Power[] =>
  declared.flatMap(({ name, workbooks = [], workbookPowers = {} }) =>
    workbooks
      .filter((each) => each === kind || kebabOf(each) === kind)
      .map((each): Power => workbookPowers[each]?.[way] ?? `${name}.${way}`),
  );
