export const paper = {
  field: {
    noticeTitle: 'Title',
    noticeNo: 'No.',
    noticeKind: 'Kind',
    noticePeriod: 'Posted',
    circularPeriod: 'For objections',
    noticePlace: 'Place',
    noticeRecipients: 'To',
    noticeContact: 'Objections to',
    noticeBody: 'Text',
    noticeMatter: 'Matter',
    noticeBand: 'Band',
    noticeDeed: 'For',
  },
};
