import { type DealerFeedbackModel, zDealerFeedback } from '../../../../shared/features/plans/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Row } from '../../../printing/layout/grid';
import { aboutPerson } from '../../../printing/person-parts';
import type { FieldName, Words } from '../../../printing/words';
import { dealerFeedbackModel, dealerFeedbackSubjects } from '../views/dealer';
import { HEAD_COLUMNS, traineeRows, WIDE_COLUMNS, wideRow, withoutPlace } from './dealer';
import { evaluationText } from './training-plan';

const rowOf = (words: Words, cells: readonly (readonly [FieldName, string | number])[]): Row => ({
  minHeight: 22,
  cells: cells.map(([name, text]) => words.value(name, text)),
});

const conclusionText = ({ t }: Words, { confirmed, total, state, findings }: DealerFeedbackModel): string =>
  [
    t('paper.feedbackProgress', { confirmed, total, state: t(`paper.planState.${state}`) }),
    ...findings.map(({ position, content, outcome, opinion }) =>
      t('paper.feedbackFinding', {
        ...{ position, content, opinion },
        outcome: outcome === null ? t('plans.finding.state.open') : t(`plans.finding.outcome.${outcome}`),
      }),
    ),
  ].join('\n');

/** 委培情况反馈表: what a dealer's trainee was taught, how it was evaluated, attendance, examinations, and the conclusion. */
const layOut = (model: DealerFeedbackModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('paper.continued');
  flow.grid({ columns: HEAD_COLUMNS, header: [], continued, rows: [...traineeRows(words, model)] });
  flow.gap(8);
  flow.grid(
    {
      columns: [32, 150, 90, 151, 100],
      header: [words.headerRow(['position', 'content', 'trainer', 'actual', 'evaluation'], 30)],
      continued,
      rows: model.items.map((item) =>
        rowOf(words, [
          ['position', item.position],
          ['content', item.content],
          ['trainer', item.trainer],
          [
            'actual',
            [words.period(item.actualFrom, item.actualTo), item.taught]
              .filter((part) => part !== '')
              .join('\n'),
          ],
          ['evaluation', evaluationText(words, item)],
        ]),
      ),
    },
    t('paper.section.feedbackContents'),
  );
  if (model.sessions.length > 0) {
    flow.gap(8);
    flow.grid(
      {
        columns: [100, 323, 100],
        header: [words.headerRow(['feedbackDay', 'training', 'presence'])],
        continued,
        rows: model.sessions.map(({ day, course, attendance }) =>
          rowOf(words, [
            ['feedbackDay', day],
            ['training', course],
            ['presence', attendance === null ? '' : t(`paper.attendance.${attendance}`)],
          ]),
        ),
      },
      t('paper.section.feedbackSessions'),
    );
  }
  if (model.exams.length > 0) {
    flow.gap(8);
    flow.grid(
      {
        columns: [100, 323, 100],
        header: [words.headerRow(['feedbackDay', 'feedbackExam', 'feedbackScore'])],
        continued,
        rows: model.exams.map(({ heldOn, name, score }) =>
          rowOf(words, [
            ['feedbackDay', heldOn],
            ['feedbackExam', name],
            ['feedbackScore', score],
          ]),
        ),
      },
      t('paper.section.feedbackExams'),
    );
  }
  flow.gap(8);
  flow.grid({
    columns: WIDE_COLUMNS,
    header: [],
    continued,
    rows: [
      wideRow(words, 'feedbackConclusion', conclusionText(words, model), 44),
      wideRow(words, 'findingOpinion', '', 50),
      wideRow(words, 'dealerReply', '', 50),
    ],
  });
  flow.signatures(
    [
      { label: t('paper.sign.trainingHead'), name: '', role: 'trainingHead' },
      { label: t('paper.sign.afterSales'), name: '', role: 'superior' },
      { label: t('paper.sign.received'), name: '', role: 'reviewer' },
    ],
    t('paper.date'),
  );
};

export const dealerFeedback = defineDocument<DealerFeedbackModel>({
  name: 'dealerFeedback',
  orientation: 'portrait',
  schema: zDealerFeedback,
  subjects: dealerFeedbackSubjects,
  read: dealerFeedbackModel,
  ...aboutPerson,
  comparable: withoutPlace,
  layOut,
});
