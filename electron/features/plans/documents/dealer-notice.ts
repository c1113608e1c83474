import { type DealerNoticeModel, zDealerNotice } from '../../../../shared/features/plans/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import { aboutPerson } from '../../../printing/person-parts';
import type { Words } from '../../../printing/words';
import { dealerNoticeModel, dealerNoticeSubjects } from '../views/dealer';
import { HEAD_COLUMNS, traineeRows, WIDE_COLUMNS, wideRow, withoutPlace } from './dealer';

/** 委培情况通知: what a trainee cannot reach, what the after-sales manager proposes, and who received it (五.5.C.4). */
const layOut = (model: DealerNoticeModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('paper.continued');
  flow.grid({ columns: HEAD_COLUMNS, header: [], continued, rows: [...traineeRows(words, model)] });
  flow.gap(8);
  flow.grid({
    columns: WIDE_COLUMNS,
    header: [],
    continued,
    rows: [
      wideRow(words, 'content', `${model.position} ${model.content}`),
      wideRow(words, 'trainer', model.trainer),
      wideRow(words, 'findingNote', [`${model.foundOn} ${model.foundBy}`, model.note].join('\n'), 60),
      wideRow(words, 'findingOutcome', t(`plans.finding.outcome.${model.outcome}`)),
      wideRow(
        words,
        'findingOpinion',
        [model.opinion, `${model.decidedBy} ${model.decidedOn}`].join('\n'),
        60,
      ),
      wideRow(words, 'dealerReply', '', 60),
    ],
  });
  flow.gap(4);
  flow.note(t('paper.dealerNoticeNote'), words.label('note'));
  flow.signatures(
    [
      { label: t('paper.sign.afterSales'), name: model.decidedBy, role: 'superior' },
      { label: t('paper.sign.received'), name: '', role: 'reviewer' },
    ],
    t('paper.date'),
  );
};

export const dealerNotice = defineDocument<DealerNoticeModel>({
  name: 'dealerNotice',
  orientation: 'portrait',
  schema: zDealerNotice,
  subjects: dealerNoticeSubjects,
  read: dealerNoticeModel,
  ...aboutPerson,
  comparable: withoutPlace,
  layOut,
});
