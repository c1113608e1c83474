import type { ImprovementSheetModel } from '../../../../shared/features/appraisal/documents';
import { zImprovementSheet } from '../../../../shared/features/appraisal/documents';
import type { TextKey } from '../../../../shared/locales/translate';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Row } from '../../../printing/layout/grid';
import type { Words } from '../../../printing/words';
import { improvementSheetModel, improvementSubjects } from '../views/documents';
import { aboutScorecard, filled, HEAD_COLUMNS, HEIGHT, headRows, resultText, titled } from './head';

/** 绩效面谈与改进计划: the talk in boxes, the plan line by line, what came of it, and who signs. */
const layOut = (model: ImprovementSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('paper.continued');
  const { interview, plan } = model;
  flow.grid({ columns: HEAD_COLUMNS, header: [], continued, rows: headRows(words, model) });
  flow.gap(8);
  const box = (key: TextKey, text: string): Row => ({
    minHeight: 44,
    cells: [titled(words, key), filled(words, key, text, { span: 3 })],
  });
  flow.grid(
    {
      columns: [90, 172, 90, 171],
      header: [],
      continued,
      rows: [
        {
          minHeight: HEIGHT,
          cells: [
            titled(words, 'appraisal.scorecard.result'),
            filled(words, 'appraisal.scorecard.result', resultText(words, model.result), { span: 3 }),
          ],
        },
        {
          minHeight: HEIGHT,
          cells: [
            titled(words, 'appraisal.interview.heldOn'),
            filled(words, 'appraisal.interview.heldOn', interview?.heldOn ?? ''),
            titled(words, 'appraisal.interview.interviewer'),
            filled(words, 'appraisal.interview.interviewer', interview?.interviewer ?? ''),
          ],
        },
        box('appraisal.interview.strengths', interview?.strengths ?? ''),
        box('appraisal.interview.weaknesses', interview?.weaknesses ?? ''),
        box('appraisal.interview.opinion', interview?.opinion ?? ''),
        box('appraisal.interview.agreed', interview?.agreed ?? ''),
      ],
    },
    t('appraisal.interview.title'),
  );
  flow.gap(8);
  flow.grid(
    {
      columns: [30, 140, 130, 145, 78],
      header: [
        {
          minHeight: HEIGHT,
          cells: [
            titled(words, 'appraisal.improvement.no'),
            titled(words, 'appraisal.improvement.problem'),
            titled(words, 'appraisal.improvement.goal'),
            titled(words, 'appraisal.improvement.measure'),
            titled(words, 'appraisal.improvement.dueOn'),
          ],
        },
      ],
      continued,
      rows: (plan?.items ?? []).map(({ problem, goal, measure, dueOn }, i) => ({
        minHeight: 30,
        cells: [
          filled(words, 'appraisal.improvement.no', String(i + 1), { align: 'center' }),
          filled(words, 'appraisal.improvement.problem', problem),
          filled(words, 'appraisal.improvement.goal', goal),
          filled(words, 'appraisal.improvement.measure', measure),
          filled(words, 'appraisal.improvement.dueOn', dueOn ?? '', { align: 'center' }),
        ],
      })),
    },
    plan === null
      ? t('appraisal.improvement.title')
      : `${t('appraisal.improvement.title')} ${words.period(plan.startsOn, plan.endsOn)}`,
  );
  flow.grid({
    columns: [90, 433],
    header: [],
    continued,
    rows: [
      {
        minHeight: 34,
        cells: [
          titled(words, 'appraisal.improvement.support'),
          filled(words, 'appraisal.improvement.support', plan?.support ?? ''),
        ],
      },
      {
        minHeight: 44,
        cells: [
          titled(words, 'appraisal.improvement.check'),
          filled(
            words,
            'appraisal.improvement.check',
            plan === null || plan.state === 'running'
              ? ''
              : `${t(`appraisal.improvement.${plan.state}`)}  ${plan.checkedOn ?? ''} ${plan.checkedBy}\n${plan.checkResult}`,
          ),
        ],
      },
    ],
  });
  flow.gap(4);
  flow.signatures(
    [
      { label: t('appraisal.paper.signSelf'), name: '', role: 'self' },
      {
        label: t('appraisal.paper.signInterviewer'),
        name: interview?.interviewer ?? '',
        role: 'interviewer',
      },
      words.signer('hr'),
    ],
    t('paper.date'),
  );
};

export const improvementSheet = defineDocument<ImprovementSheetModel>({
  name: 'improvementSheet',
  orientation: 'portrait',
  schema: zImprovementSheet,
  subjects: improvementSubjects,
  read: improvementSheetModel,
  ...aboutScorecard,
  layOut,
});
