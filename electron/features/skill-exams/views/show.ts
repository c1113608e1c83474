import { derivationLines } from '../../../../shared/kernel/derivation';
import { toYuan } from '../../../../shared/kernel/exact';
import type { AppContext } from '../../../app-context';
import { listTrainers } from './trainers';

/** What `show trainers` answers: every trainer × course run with the share that failed, the charge in yuan and how it came about. */
export const showTrainers = (
  app: AppContext,
): { readonly items: readonly unknown[]; readonly total: number } => {
  const items = listTrainers(app.db, app.officeCode()).map((row) => ({
    trainerNo: row.trainerNo,
    trainer: row.trainer,
    course: row.subject,
    exams: row.exams.map(({ name, examType, heldOn }) => ({
      name,
      examType: app.t(`entryTests.type.${examType}`),
      heldOn,
    })),
    from: row.from,
    to: row.to,
    trainees: row.trainees,
    failed: row.failed,
    failRate: row.percent,
    charge: toYuan(row.chargeCents),
    obliged: row.obliged,
    derivation: derivationLines(app.t, row.derivation),
  }));
  return { items, total: items.length };
};
