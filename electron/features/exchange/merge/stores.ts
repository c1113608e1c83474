import {
  appraisalAppealRecord,
  appraisalCycleRecord,
  appraisalDecisionRecord,
  appraisalFormRecord,
  appraisalInterviewRecord,
  appraisalResultRecord,
  appraisalScoreRecord,
  improvementPlanRecord,
  kpiActualRecord,
  serviceEventRecord,
} from '../../../../shared/features/appraisal/travel';
import {
  examDecisionRecord,
  examPanelMemberRecord,
  examPanelScoreRecord,
  skillLackRecord,
} from '../../../../shared/features/skill-exams/travel';
import { examRecord, examScoreRecord } from '../../../../shared/features/entry-tests/travel';
import { attachmentRecord, printedFormRecord } from '../../../../shared/features/documents/travel';
import { gradingApprovalRecord, gradingRecord } from '../../../../shared/features/grades/travel';
import {
  departmentRecord,
  postRecord,
  siteRecord,
  staffCertificateRecord,
  staffRecord,
  staffSeriesRecord,
  timelineEntryRecord,
} from '../../../../shared/features/organization/travel';
import {
  payFactRecord,
  pointsEntryRecord,
  pointsMonthRecord,
  pointsProposalRecord,
} from '../../../../shared/features/points/travel';
import { standardRecord } from '../../../../shared/features/standards/travel';
import { courseRecord } from '../../../../shared/features/courses/travel';
import {
  externalTrainingRecord,
  onboardingRecord,
  planEventRecord,
  planItemRecord,
  planRecord,
} from '../../../../shared/features/plans/travel';
import { sessionRecord, sessionTraineeRecord } from '../../../../shared/features/sessions/travel';
import type { RecordDefinition } from '../../../../shared/kernel/record';
import type { RecordKind } from '../../../../shared/kernel/record-kinds';
import type { TravelStore } from '../../../database/record-merge';
import { recordStore } from '../../../database/record-store';

export type KindStore = TravelStore & { readonly kind: RecordKind };

/** Every kind of record that travels, what others refer to first: this is the order in a file. */
const definitions = [
  standardRecord,
  siteRecord,
  departmentRecord,
  postRecord,
  staffRecord,
  staffSeriesRecord,
  staffCertificateRecord,
  timelineEntryRecord,
  courseRecord,
  sessionRecord,
  sessionTraineeRecord,
  examRecord,
  examScoreRecord,
  examPanelMemberRecord,
  examPanelScoreRecord,
  examDecisionRecord,
  skillLackRecord,
  gradingRecord,
  gradingApprovalRecord,
  pointsEntryRecord,
  pointsMonthRecord,
  pointsProposalRecord,
  payFactRecord,
  planRecord,
  planItemRecord,
  planEventRecord,
  onboardingRecord,
  externalTrainingRecord,
  appraisalCycleRecord,
  appraisalFormRecord,
  appraisalScoreRecord,
  appraisalResultRecord,
  appraisalDecisionRecord,
  appraisalAppealRecord,
  appraisalInterviewRecord,
  improvementPlanRecord,
  kpiActualRecord,
  serviceEventRecord,
  printedFormRecord,
  attachmentRecord,
] as const satisfies readonly RecordDefinition<RecordKind>[];

export const kindStores: readonly KindStore[] = definitions.map((definition) => ({
  ...recordStore<RecordDefinition>(definition),
  kind: definition.kind,
}));

const byKind: ReadonlyMap<string, KindStore> = new Map(kindStores.map((store) => [store.kind, store]));

export const storeOf = (kind: string): KindStore | undefined => byKind.get(kind);
