import type { TrainerChargeModel } from '../../../../shared/features/skill-exams/documents';
import { toYuan } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { holderOf } from '../../functions/views';
import { trainerCharges } from '../repository';
import { listTrainers } from './trainers';

/** What the paper of a decision says; undefined when it was taken back, or when nobody is left of its examinations. */
export const trainerChargeModel = (db: ReadableDb, id: Id): TrainerChargeModel | undefined => {
  const charge = trainerCharges.find(db, id);
  if (charge === undefined || charge.state === 'withdrawn') return undefined;
  const { ownerOffice, decidedOn, decidedBy, reason } = charge;
  const run = listTrainers(db, ownerOffice).find((row) => row.charge?.id === id);
  if (run === undefined) return undefined;
  return {
    form: 'trainerCharge',
    person: { staffNo: run.trainerNo, name: run.trainer },
    subject: charge.subject,
    exams: run.exams.map(({ name, examType, heldOn }) => ({ name, examType, heldOn })),
    trainees: run.trainees,
    failures: run.failures.map(({ staffNo, name, parts }) => ({ staffNo, name, parts: [...parts] })),
    percent: run.percentText,
    yuan: toYuan(charge.cents),
    obliged: charge.obliged === 1,
    waived: charge.state === 'waived',
    clause: run.derivation.clause,
    versionNo: run.derivation.standard.versionNo,
    ...{ decidedOn, decidedBy, reason },
    negligent: charge.negligent === 1,
    trainingHead: holderOf(db, ownerOffice, 'trainingHead', decidedOn),
    humanResources: holderOf(db, ownerOffice, 'humanResources', decidedOn),
  };
};

const standing = (db: ReadableDb, where: string, param: string): readonly Id[] =>
  trainerCharges
    .list(db, `r.state <> 'withdrawn' AND ${where}`, [param], 'r.decided_on, r.id')
    .map(({ id }) => id);

/** The decisions that hold: about a trainer, or of an office. */
export const chargeSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) => standing(db, 'r.trainer_id = ?', staffId),
  ofOffice: (db, office) => standing(db, 'r.owner_office = ?', office),
  person: (db, id) =>
    db.get(
      'SELECT p.id, p.staff_no AS staffNo FROM trainer_charge c JOIN staff p ON p.id = c.trainer_id WHERE c.id = ?',
      [id],
    ),
  none: 'E_FORM_NONE_FOR_STAFF',
};
