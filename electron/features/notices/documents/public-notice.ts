import { type PublicNoticeModel, zPublicNotice } from '../../../../shared/features/notices/documents';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { FieldName, Words } from '../../../printing/words';
import { publicNoticeModel, publicNoticeSubjects } from '../views/documents';
import { aboutNotice, HEAD_COLUMNS, headRow, peopleGrid, withoutPlaces } from './head';

/** 公示 or 通报: its kind, its days, who is named with what, and where objections go; sealed by the office. */
const layOut = (model: PublicNoticeModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const { told, kind, contact, place, recipients } = model;
  const isPublic = told === 'public';
  const where: readonly (readonly [FieldName, string])[] = [
    ...(isPublic || place !== '' ? [['noticePlace', place] as const] : []),
    ...(recipients === '' ? [] : [['noticeRecipients', recipients] as const]),
  ];
  flow.grid({
    columns: HEAD_COLUMNS,
    header: [],
    continued: t('paper.continued'),
    rows: [
      headRow(words, [['noticeTitle', model.title]]),
      headRow(words, [
        ['noticeNo', model.number],
        ['noticeKind', `${t(`notices.form.${told}`)} · ${t(`notices.kind.${kind}`)}`],
      ]),
      headRow(words, [
        [isPublic ? 'noticePeriod' : 'circularPeriod', words.period(model.postedFrom, model.postedTo)],
        ['noticeContact', contact],
      ]),
      ...where.map((entry) => headRow(words, [entry])),
      ...(model.body === '' ? [] : [headRow(words, [['noticeBody', model.body]])]),
    ],
  });
  flow.gap(6);
  flow.grid(peopleGrid(words, model.subjects, kind === 'appraisalResult' ? 'noticeBand' : 'noticeMatter'));
  flow.gap(4);
  const ask = contact === '' ? t('notices.sheet.askAnyone') : t('notices.sheet.askContact', { contact });
  flow.note(t('notices.sheet.ask', { contact: ask }), words.label('noticeContact'));
  flow.signatures(
    [
      { label: t('notices.sheet.drafter'), name: model.madeBy, role: 'drafter' },
      { label: t('notices.sheet.poster'), name: '', role: 'approver' },
    ],
    t('paper.date'),
  );
};

export const publicNotice = defineDocument<PublicNoticeModel>({
  name: 'publicNotice',
  orientation: 'portrait',
  schema: zPublicNotice,
  subjects: publicNoticeSubjects,
  read: publicNoticeModel,
  ...aboutNotice,
  layOut,
  comparable: withoutPlaces,
});
