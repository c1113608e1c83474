import type { AppraisalSheetModel } from '../../../../shared/features/appraisal/documents';
import { zAppraisalSheet } from '../../../../shared/features/appraisal/documents';
import { RATER_TYPES } from '../../../../shared/features/appraisal/vocabulary';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Words } from '../../../printing/words';
import { appraisalSheetModel, appraisalSubjects } from '../views/documents';
import { aboutScorecard, filled, HEAD_COLUMNS, HEIGHT, headRows, resultText, titled } from './head';

const BOX = 58;

const raterKind = ({ t }: Words, type: string): string => {
  const known = RATER_TYPES.find((each) => each === type);
  return known === undefined ? type : t(`appraisal.rater.${known}`);
};

/** 绩效考核表: indicators and weights, what each kind of rater gave, the result, the superior's comment, and who signs. */
const layOut = (model: AppraisalSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('paper.continued');
  flow.grid({ columns: HEAD_COLUMNS, header: [], continued, rows: headRows(words, model) });
  flow.gap(8);
  flow.grid({
    columns: [110, 210, 60, 70, 73],
    header: [
      {
        minHeight: HEIGHT,
        cells: [
          titled(words, 'appraisal.scorecard.indicator'),
          titled(words, 'appraisal.paper.aspects'),
          titled(words, 'appraisal.scorecard.weight'),
          titled(words, 'appraisal.scorecard.score'),
          titled(words, 'appraisal.paper.weighted'),
        ],
      },
    ],
    continued,
    rows: [
      ...model.indicators.map(({ title, aspects, weight, score, weighted }) => ({
        minHeight: 26,
        cells: [
          filled(words, 'appraisal.scorecard.indicator', title, { align: 'center' }),
          filled(words, 'appraisal.paper.aspects', aspects.join(' · ')),
          filled(words, 'appraisal.scorecard.weight', `${weight}%`, { align: 'center' }),
          filled(words, 'appraisal.scorecard.score', score, { align: 'center' }),
          filled(words, 'appraisal.paper.weighted', weighted, { align: 'center' }),
        ],
      })),
      {
        minHeight: 26,
        cells: [
          titled(words, 'appraisal.scorecard.total', { span: 2 }),
          filled(words, 'appraisal.scorecard.weight', '100%', { align: 'center' }),
          filled(words, 'appraisal.scorecard.score', model.result?.score ?? '', {
            align: 'center',
            weight: 'bold',
            span: 2,
          }),
        ],
      },
    ],
  });
  flow.gap(8);
  flow.grid({
    columns: [110, 100, 100, 213],
    header: [
      {
        minHeight: HEIGHT,
        cells: [
          titled(words, 'appraisal.scorecard.raterType'),
          titled(words, 'appraisal.paper.people'),
          titled(words, 'appraisal.scorecard.weight'),
          titled(words, 'appraisal.paper.mean'),
        ],
      },
    ],
    continued,
    rows: model.raters.map(({ type, count, weight, mean }) => ({
      minHeight: HEIGHT,
      cells: [
        filled(words, 'appraisal.scorecard.raterType', raterKind(words, type), { align: 'center' }),
        filled(words, 'appraisal.paper.people', String(count), { align: 'center' }),
        filled(words, 'appraisal.scorecard.weight', `${weight}%`, { align: 'center' }),
        filled(words, 'appraisal.paper.mean', mean, { align: 'center' }),
      ],
    })),
  });
  flow.gap(8);
  flow.grid({
    columns: [110, 413],
    header: [],
    continued,
    rows: [
      {
        minHeight: 34,
        cells: [
          titled(words, 'appraisal.scorecard.result'),
          filled(words, 'appraisal.scorecard.result', resultText(words, model.result), { weight: 'bold' }),
        ],
      },
      {
        minHeight: BOX,
        cells: [
          titled(words, 'appraisal.scorecard.comment'),
          filled(words, 'appraisal.scorecard.comment', model.comment),
        ],
      },
      {
        minHeight: BOX,
        cells: [
          titled(words, 'appraisal.interview.opinion'),
          filled(words, 'appraisal.interview.opinion', ''),
        ],
      },
    ],
  });
  flow.gap(4);
  flow.note(
    t('appraisal.paper.note', { form: model.formTitle, versionNo: model.versionNo }),
    words.label('note'),
  );
  flow.signatures(
    [
      { label: t('appraisal.paper.signSelf'), name: '', role: 'self' },
      { label: t('appraisal.paper.signSuperior'), name: '', role: 'superior' },
      words.signer('hr'),
    ],
    t('paper.date'),
  );
};

export const appraisalSheet = defineDocument<AppraisalSheetModel>({
  name: 'appraisalSheet',
  orientation: 'portrait',
  schema: zAppraisalSheet,
  subjects: appraisalSubjects,
  read: appraisalSheetModel,
  ...aboutScorecard,
  layOut,
});
