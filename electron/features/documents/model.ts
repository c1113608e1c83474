import { createHash } from 'node:crypto';
import type { FormModel, FormSnapshot } from '../../../shared/features/documents/models/models';
import type { FormKind } from '../../../shared/features/documents/vocabulary';
import { canonicalJson } from '../../../shared/kernel/canonical-json';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { appraisalSheetModel, improvementSheetModel, scoreSheetModel } from './views/assessment';
import { trainingFileModel, trainingPlanModel } from './views/person';
import { gradingSheetModel, pointsSheetModel } from './views/points';
import { signInSheetModel, trainingRecordModel } from './views/session';

/** The content of a form of a subject as the records say it now; undefined when the subject is gone. */
export const readModel = (
  db: ReadableDb,
  form: FormKind,
  subjectId: Id,
  today: string,
): FormModel | undefined => {
  switch (form) {
    case 'trainingPlan':
      return trainingPlanModel(db, subjectId);
    case 'signInSheet':
      return signInSheetModel(db, subjectId, today);
    case 'trainingRecord':
      return trainingRecordModel(db, subjectId);
    case 'trainingFile':
      return trainingFileModel(db, subjectId);
    case 'gradingSheet':
      return gradingSheetModel(db, subjectId);
    case 'pointsSheet':
      return pointsSheetModel(db, subjectId, today);
    case 'appraisalSheet':
      return appraisalSheetModel(db, subjectId);
    case 'improvementSheet':
      return improvementSheetModel(db, subjectId);
    case 'scoreSheet':
      return scoreSheetModel(db, subjectId, today);
  }
};

/** The fingerprint of a snapshot: what it says, not how it is written down. */
export const snapshotHash = (snapshot: FormSnapshot): string =>
  createHash('sha256').update(canonicalJson(snapshot)).digest('hex');
