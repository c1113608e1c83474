import { type OwnPlanSheetModel, zOwnPlanSheet } from '../../../../shared/features/appraisal/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Words } from '../../../printing/words';
import { ownPlanModel, ownPlanSubjects } from '../views/documents';
import { aboutScorecard, filled, HEAD_COLUMNS, HEIGHT, headRows, titled } from './head';

const LINE = 62;

/** 个人考核计划: a goal and the means to it for each indicator, handed to the supervisor before the cycle begins. */
const layOut = (model: OwnPlanSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('paper.continued');
  flow.grid({ columns: HEAD_COLUMNS, header: [], continued, rows: headRows(words, model) });
  flow.gap(8);
  flow.grid({
    columns: [100, 50, 195, 178],
    header: [
      {
        minHeight: HEIGHT,
        cells: [
          titled(words, 'appraisal.own.paper.indicator'),
          titled(words, 'appraisal.own.paper.weight'),
          titled(words, 'appraisal.own.paper.goal'),
          titled(words, 'appraisal.own.paper.measure'),
        ],
      },
    ],
    continued,
    rows: model.items.map(({ title, weight, goal, measure }) => ({
      minHeight: LINE,
      cells: [
        filled(words, 'appraisal.own.paper.indicator', title, { align: 'center' }),
        filled(words, 'appraisal.own.paper.weight', weight, { align: 'center' }),
        filled(words, 'appraisal.own.paper.goal', goal),
        filled(words, 'appraisal.own.paper.measure', measure),
      ],
    })),
  });
  flow.gap(8);
  const late = model.isLate ? ` ${t('appraisal.own.late')}` : '';
  flow.grid({
    columns: [110, 413],
    header: [],
    continued,
    rows: [
      {
        minHeight: HEIGHT,
        cells: [
          titled(words, 'appraisal.own.submittedOn'),
          filled(words, 'appraisal.own.submittedOn', `${model.submittedOn ?? ''}${late}`),
        ],
      },
    ],
  });
  flow.gap(4);
  flow.note(t('appraisal.own.paper.note'), words.label('note'));
  flow.signatures(
    [
      { label: t('appraisal.own.paper.signSelf'), name: '', role: 'self' },
      { label: t('appraisal.own.paper.signSuperior'), name: '', role: 'superior' },
    ],
    t('paper.date'),
  );
};

export const ownPlan = defineDocument<OwnPlanSheetModel>({
  name: 'ownPlan',
  orientation: 'portrait',
  schema: zOwnPlanSheet,
  subjects: ownPlanSubjects,
  read: ownPlanModel,
  ...aboutScorecard,
  layOut,
});
