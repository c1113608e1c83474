import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { kebabOf } from '../../../../shared/kernel/words';
import type { Loader } from '../../../define-backend';
import type { Workbook } from '../../../files/sheets/workbook';
import { backends } from '../../index';

const loaders: ReadonlyMap<string, Loader<Workbook>> = new Map(
  backends.flatMap((backend) => Object.entries<Loader<Workbook>>(backend.workbooks ?? {})),
);

/** The kinds of workbook, as the command line writes them: `exam-scores`. */
export const workbookWords: readonly string[] = [...loaders.keys()].map(kebabOf);

/** Every kind of workbook; each stands in the feature whose records it brings. */
export const allWorkbooks = (): Promise<readonly Workbook[]> =>
  Promise.all([...loaders.values()].map((load) => load()));

/** The kind of a name (`examScores`) or of a command-line word (`exam-scores`). Refuses with `E_SHEET_KIND_UNKNOWN`. */
export const findWorkbook = async (name: string): Promise<Result<Workbook>> => {
  const found = [...loaders].find(([each]) => each === name || kebabOf(each) === name);
  return found === undefined
    ? refuse(appError('E_SHEET_KIND_UNKNOWN', { kind: name, known: workbookWords.join(', ') }))
    : ok(await found[1]());
};
