import { type TrainerChargeModel, zTrainerCharge } from '../../../../shared/features/skill-exams/documents';
import { clauseText } from '../../../../shared/kernel/derivation';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell } from '../../../printing/layout/grid';
import { aboutPerson } from '../../../printing/person-parts';
import type { Words } from '../../../printing/words';
import { chargeSubjects, trainerChargeModel } from '../views/charge-paper';

const COLUMNS = [62, 112, 62, 112, 62, 113];
const ROW = 24;

/** 培训师责任确认表 (《售后服务人员培训管理办法》五.6.D): the run and its share, who failed which part, what follows, and who signs for it. */
const layOut = (model: TrainerChargeModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const { person, failures, exams } = model;
  const span = COLUMNS.length - 1;
  const continued = t('paper.continued');
  const partWords = (parts: TrainerChargeModel['failures'][number]['parts']): string =>
    parts.map((part) => t(`entryTests.type.${part}`)).join(' · ');
  const counts = {
    subject: model.subject,
    trainees: model.trainees,
    failed: failures.length,
    percent: model.percent,
  };
  const consequence = [
    t(model.waived ? 'skillExams.paper.charge.waived' : 'skillExams.paper.charge.yuan', { yuan: model.yuan }),
    ...(model.obliged && !model.waived ? [t('skillExams.paper.charge.obliged')] : []),
    ...(model.negligent ? [t('skillExams.paper.charge.negligent')] : []),
  ].join('');
  flow.grid({
    columns: COLUMNS,
    header: [],
    continued,
    rows: [
      words.labelledRow([
        ['trainer', person.name],
        ['staffNo', person.staffNo],
        ['series', model.subject],
      ]),
      words.labelledRow(
        [
          [
            'exam',
            exams
              .map((exam) =>
                t('skillExams.paper.charge.exam', {
                  day: exam.heldOn,
                  name: exam.name,
                  type: t(`entryTests.type.${exam.examType}`),
                }),
              )
              .join('\n'),
          ],
        ],
        { span },
      ),
      words.labelledRow([['chargeShare', t('skillExams.paper.charge.share', counts)]], { span }),
      words.labelledRow(
        [
          [
            'chargeClause',
            `${clauseText(t, model.clause)} · ${t('skillExams.paper.charge.version', { versionNo: model.versionNo })}`,
          ],
        ],
        { span },
      ),
      words.labelledRow([['chargeResult', consequence]], { span, minHeight: 40 }),
      words.labelledRow([['chargeReason', model.reason]], { span, minHeight: 40 }),
    ],
  });
  flow.gap(8);
  const title = (text: string): Cell => ({ field: text, text, weight: 'bold', align: 'center' });
  flow.grid({
    columns: [28, 90, 110, 160, 135],
    header: [
      {
        minHeight: ROW,
        cells: [
          words.labelCell('position'),
          words.labelCell('staffNo'),
          words.labelCell('name'),
          title(t('skillExams.paper.charge.parts')),
          words.labelCell('note'),
        ],
      },
    ],
    continued,
    rows: failures.map((failure, at) => ({
      minHeight: ROW,
      cells: [
        words.value('position', at + 1, { align: 'center' }),
        words.value('staffNo', failure.staffNo),
        words.value('name', failure.name, { align: 'center' }),
        { field: t('skillExams.paper.charge.parts'), text: partWords(failure.parts), align: 'center' },
        words.value('note', ''),
      ],
    })),
  });
  flow.gap(8);
  flow.signatures(
    [
      words.signer('trainer', person.name),
      words.signer('trainingDepartment', model.trainingHead),
      words.signer('hr', model.humanResources),
    ],
    t('paper.date'),
  );
  flow.note(
    t('skillExams.paper.charge.decided', { day: model.decidedOn, by: model.decidedBy }),
    words.label('note'),
  );
};

export const trainerChargeSheet = defineDocument<TrainerChargeModel>({
  name: 'trainerCharge',
  orientation: 'portrait',
  schema: zTrainerCharge,
  subjects: chargeSubjects,
  read: trainerChargeModel,
  ...aboutPerson,
  layOut,
  // Who holds a function today does not make what was decided untrue.
  comparable: (model) => ({ ...model, trainingHead: '', humanResources: '' }),
});
