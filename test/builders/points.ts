import type { AppContext } from '../../electron/app-context';
import { transact } from '../../electron/database/transact';
import { gradeOn, insertConfirmed } from '../../electron/features/grades/service/gradings';
import { closeMonth } from '../../electron/features/points/service/close';
import { addEntries } from '../../electron/features/points/service/entries';
import { valueOf } from './office';

/** A person's grading by points that holds from a day. */
export const gradeByPoints = (app: AppContext, staffId: string, points: number, gradedOn: string) =>
  valueOf(
    transact(app, 'test.grade', (tx) => {
      const inputs = { kind: 'points', points } as const;
      const graded = valueOf(gradeOn(tx, inputs, 'B', gradedOn));
      return insertConfirmed(
        tx,
        app,
        { staffId, gradedOn, employment: 'dedicated', origin: 'sheet', inputs, note: '' },
        graded,
        '历史定级',
      );
    }),
  );

/** One entry in a person's ledger of a month. */
export const bookPoints = (
  app: AppContext,
  staffId: string,
  month: string,
  points: number,
  item = 'workPerformance',
) =>
  addEntries(app, {
    month,
    entries: [{ staffId, item, points, reason: `${month} ${points}`, evidence: '' }],
  });

export const closePoints = (app: AppContext, month: string, outOfOrder = '') =>
  closeMonth(app, { month, reviewer: '李强', note: '', outOfOrder });
