import {
  examDecisionRecord,
  examPanelMemberRecord,
  examPanelScoreRecord,
  skillLackRecord,
  trainerChargeRecord,
} from '../../../shared/features/skill-exams/travel';
import type { ExamPanelMember, ExamPanelScore } from '../../../shared/features/skill-exams/types';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const panelMembers = recordStore(examPanelMemberRecord);
export const panelScores = recordStore(examPanelScoreRecord);
export const examDecisions = recordStore(examDecisionRecord);
export const skillLacks = recordStore(skillLackRecord);
export const trainerCharges = recordStore(trainerChargeRecord);

export const panelOf = (db: ReadableDb, examId: Id): readonly ExamPanelMember[] =>
  panelMembers.list(db, 'r.exam_id = ?', [examId]);

export const panelScoresOf = (db: ReadableDb, scoreId: Id): readonly ExamPanelScore[] =>
  panelScores.list(db, 'r.exam_score_id = ?', [scoreId]);
