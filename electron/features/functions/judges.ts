import type { functions as feature } from '../../../shared/features/functions/feature';
import { appError } from '../../../shared/kernel/errors';
import { type JudgesOf, problemsOf } from '../../judge';
import { bookOf } from '../standards/judges';
import { lineProblem } from './service';

export const judges: JudgesOf<typeof feature> = {
  functionHolder: (record, _held, context) => {
    if (record.deletedAt !== null) return [];
    const known = bookOf(context, 'functions')
      .all()
      .some(({ body }) => body.functions.some(({ key }) => key === record.functionKey));
    return problemsOf(
      known ? undefined : appError('E_FUNCTION_UNKNOWN', { key: record.functionKey }, 'functionKey'),
      // A hire date may have been corrected since: only the days and the twins are held against the line.
      lineProblem(context.db, { ...record, staffId: null }, record.ownerOffice, context.today),
    );
  },
};
