import type { ScoreSheetModel } from '../../../../shared/features/skill-exams/documents';
import { zScoreSheet } from '../../../../shared/features/skill-exams/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell } from '../../../printing/layout/grid';
import type { Words } from '../../../printing/words';
import { examSubjects, scoreSheetModel } from '../views/documents';

const HEIGHT = 24;
const SIGN = 40;

const centred = (field: string, text: string, more: Partial<Cell> = {}): Cell => ({
  field,
  text,
  align: 'center',
  ...more,
});

/** 考核成绩单: everyone's score, with what each department of the panel gave, the result, and a box for each who scored to sign. */
const layOut = (model: ScoreSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('paper.continued');
  const { exam, panel } = model;
  flow.grid({
    columns: [58, 160, 58, 100, 58, 89],
    header: [],
    continued,
    rows: [
      {
        minHeight: HEIGHT,
        cells: [
          words.labelCell('exam'),
          words.value('exam', exam.name),
          words.labelCell('examType'),
          words.value(
            'examType',
            [
              t(`entryTests.type.${exam.examType}`),
              ...(exam.purpose === undefined ? [] : [t(`entryTests.purpose.${exam.purpose}`)]),
            ].join(' · '),
          ),
          words.labelCell('heldOn'),
          words.value('heldOn', exam.heldOn),
        ],
      },
      {
        minHeight: HEIGHT,
        cells: [
          words.labelCell('series'),
          words.value('series', exam.productSeries),
          words.labelCell('trainer'),
          words.value('trainer', exam.trainer),
          centred(t('skillExams.paper.passMark'), t('skillExams.paper.passMark'), { weight: 'bold' }),
          centred(t('skillExams.paper.passMark'), String(exam.passMark)),
        ],
      },
    ],
  });
  flow.gap(8);
  const title = (text: string): Cell => centred(text, text, { weight: 'bold' });
  flow.grid({
    columns: [28, 62, 66, 70, ...panel.map(() => 48), 56, 52, 46, 80],
    header: [
      {
        minHeight: 30,
        cells: [
          words.labelCell('position'),
          words.labelCell('staffNo'),
          words.labelCell('name'),
          words.labelCell('post'),
          ...panel.map(({ department }) => title(department)),
          words.labelCell('score'),
          title(t('skillExams.exam.result')),
          title(t('skillExams.exam.attempt')),
          words.labelCell('note'),
        ],
      },
    ],
    continued,
    rows: model.rows.map((row, i) => ({
      minHeight: HEIGHT,
      cells: [
        words.value('position', i + 1, { align: 'center' }),
        words.value('staffNo', row.staffNo),
        words.value('name', row.name, { align: 'center' }),
        words.value('post', row.post),
        ...row.panel.map((score, at) => centred(panel[at]?.department ?? '', score)),
        words.value('score', row.score, { align: 'center', weight: 'bold' }),
        centred(
          t('skillExams.exam.result'),
          [row.result, ...(row.provisional === true ? [t('panels.provisional')] : [])].join(' '),
        ),
        centred(
          t('skillExams.exam.attempt'),
          row.attempt === 1 ? t('skillExams.exam.first') : t('skillExams.exam.retake'),
        ),
        words.value('note', row.note),
      ],
    })),
  });
  flow.gap(4);
  flow.note(
    t('skillExams.paper.summary', {
      people: model.rows.length,
      passed: model.passed,
      failed: model.failed,
      versionNo: exam.versionNo,
    }),
    words.label('note'),
  );
  if (panel.length > 0) {
    flow.gap(4);
    flow.grid({
      columns: panel.map(() => 1),
      header: [
        {
          minHeight: HEIGHT,
          cells: panel.map(({ department, member }) =>
            title(
              [t('skillExams.paper.judge', { department }), member].filter((part) => part !== '').join(' '),
            ),
          ),
        },
      ],
      continued,
      rows: [
        {
          minHeight: SIGN,
          signing: true,
          cells: panel.map(({ department }) =>
            centred(department, '', { box: { kind: 'signature', role: 'panel', row: department } }),
          ),
        },
      ],
    });
  }
  flow.gap(4);
  flow.signatures(
    [words.signer('trainer', exam.trainer), words.signer('recorder'), words.signer('trainingDepartment')],
    t('paper.date'),
  );
};

export const scoreSheet = defineDocument<ScoreSheetModel>({
  name: 'scoreSheet',
  orientation: 'landscape',
  schema: zScoreSheet,
  subjects: examSubjects,
  read: scoreSheetModel,
  subject: ({ exam }) => `${exam.name} ${exam.heldOn}`,
  subjectParts: ({ exam }) => [
    ['paper.field.exam', exam.name],
    ['paper.field.heldOn', exam.heldOn],
  ],
  layOut,
});
