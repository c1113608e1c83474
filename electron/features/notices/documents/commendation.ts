import { type CommendationModel, zCommendation } from '../../../../shared/features/notices/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Words } from '../../../printing/words';
import { commendationModel, commendationSubjects } from '../views/documents';
import { aboutNotice, HEAD_COLUMNS, headRow, peopleGrid, withoutPlaces } from './head';

/** 表彰通报: who is commended for what, to whom it goes; issued and sealed. */
const layOut = (model: CommendationModel, flow: Flow, words: Words): void => {
  const { t } = words;
  flow.grid({
    columns: HEAD_COLUMNS,
    header: [],
    continued: t('paper.continued'),
    rows: [
      headRow(words, [['noticeTitle', model.title]]),
      headRow(words, [
        ['noticeNo', model.number],
        ['circularPeriod', words.period(model.postedFrom, model.postedTo)],
      ]),
      ...(model.recipients === '' ? [] : [headRow(words, [['noticeRecipients', model.recipients]])]),
      ...(model.body === '' ? [] : [headRow(words, [['noticeBody', model.body]])]),
    ],
  });
  flow.gap(6);
  flow.grid(peopleGrid(words, model.subjects, 'noticeDeed'));
  flow.gap(4);
  flow.signatures(
    [
      { label: t('notices.sheet.drafter'), name: model.madeBy, role: 'drafter' },
      { label: t('notices.sheet.issuer'), name: '', role: 'superior' },
      { label: t('notices.sheet.sender'), name: '', role: 'approver' },
    ],
    t('paper.date'),
  );
};

export const commendation = defineDocument<CommendationModel>({
  name: 'commendation',
  orientation: 'portrait',
  schema: zCommendation,
  subjects: commendationSubjects,
  read: commendationModel,
  ...aboutNotice,
  layOut,
  comparable: withoutPlaces,
});
