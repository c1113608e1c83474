import type { PlanRow, TrainingPlanModel } from '../../../../shared/features/plans/documents';
import { zTrainingPlan } from '../../../../shared/features/plans/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Row } from '../../../printing/layout/grid';
import { personParts } from '../../../printing/person-parts';
import type { Words } from '../../../printing/words';
import { planSubjects, trainingPlanModel } from '../views/documents';

const join = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator);

export const departmentTrainer = (item: PlanRow): string => join([item.department, item.trainer], '\n');

export const evaluationText = ({ t }: Words, item: PlanRow): string =>
  join([item.evaluation === null ? '' : t(`paper.evaluation.${item.evaluation}`), item.evaluationNote], '\n');

/** A disagreement or a return stands on the paper too: the next department must see it. */
const stateText = ({ t }: Words, item: PlanRow): string =>
  item.state === 'disputed' || item.state === 'returned' ? t(`paper.itemState.${item.state}`) : '';

const itemRow = (words: Words, item: PlanRow): Row => {
  const sign = { kind: 'signature', row: String(item.position) } as const;
  return {
    minHeight: 44,
    cells: [
      words.value('position', item.position, { align: 'center' }),
      words.value('content', item.content),
      words.value('departmentTrainer', departmentTrainer(item)),
      words.value('planned', words.period(item.plannedFrom, item.plannedTo), { align: 'center' }),
      words.value('actual', join([words.period(item.actualFrom, item.actualTo), item.taught], '\n')),
      words.value('method', item.method === null ? '' : words.t(`courses.methods.${item.method}`), {
        align: 'center',
      }),
      words.value('evaluation', join([stateText(words, item), evaluationText(words, item)], '\n')),
      words.value('trainerSignature', '', { box: { ...sign, role: 'trainer' } }),
      words.value('traineeSignature', '', { box: { ...sign, role: 'trainee' } }),
    ],
  };
};

/** The test that decided the tier, or the reason of whoever chose it. */
const tierReason = ({ t }: Words, { entryTest, tierReason: chosen }: TrainingPlanModel): string =>
  join([entryTest === null ? '' : t('paper.entryTest', entryTest), chosen], '\n');

const HEADER = [
  'position',
  'content',
  'departmentTrainer',
  'planned',
  'actual',
  'method',
  'evaluation',
  'trainerSignature',
  'traineeSignature',
] as const;
const COLUMNS = [28, 94, 66, 72, 164, 52, 90, 80, 80] as const;

/**
 * 培训计划表: the plan that travels with the trainee from department to department.
 *
 * The columns and the signature line are those of the appendix of 002 售后服务人员培训管理办法, and the method of 五.5.C.1.
 */
const layOut = (model: TrainingPlanModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const { trainee } = model;
  flow.grid({
    columns: [56, 120, 56, 110, 56, 130, 62, 120],
    header: [],
    continued: t('paper.continued'),
    rows: [
      words.labelledRow([
        ['name', trainee.name],
        ['staffNo', trainee.staffNo],
        ['post', join([trainee.department, trainee.post], ' ')],
        ['planNo', model.planNo],
      ]),
      words.labelledRow([
        ['site', trainee.site],
        ['hireDate', trainee.hireDate],
        ['mentor', trainee.mentor],
        ['startsOn', model.startsOn],
      ]),
      words.labelledRow(
        [
          ['tier', t(`courses.tiers.${model.tier}`)],
          ['tierReason', tierReason(words, model)],
        ],
        { span: 5 },
      ),
    ],
  });
  flow.gap(8);
  flow.grid({
    columns: COLUMNS,
    header: [words.headerRow(HEADER, 32)],
    continued: t('paper.continued'),
    rows: model.items.map((item) => itemRow(words, item)),
  });
  flow.gap(4);
  flow.note(t('paper.planNote'), words.label('note'));
  flow.signatures(
    [
      { label: t('paper.sign.approve'), name: model.approvedBy, role: 'approver' },
      { label: t('paper.sign.trainingHead'), name: model.reviewedBy, role: 'trainingHead' },
      { label: t('paper.sign.drawnBy'), name: model.drawnBy, role: 'drafter' },
    ],
    t('paper.date'),
  );
};

export const trainingPlan = defineDocument<TrainingPlanModel>({
  name: 'trainingPlan',
  // Nine columns with two to sign in need the long side.
  orientation: 'landscape',
  schema: zTrainingPlan,
  subjects: planSubjects,
  read: trainingPlanModel,
  subject: ({ trainee }) => `${trainee.name} ${trainee.staffNo}`,
  subjectParts: ({ trainee, planNo }) => [...personParts(trainee), ['paper.field.planNo', planNo]],
  layOut,
  // Opinions are entered from the signed paper: they do not make it another paper.
  comparable: (model) => ({ ...model, approvedBy: '', reviewedBy: '' }),
});
