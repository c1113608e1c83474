/** Words on its printed documents. */
export const paper = {
  field: {
    noticeTitle: '标题',
    noticeNo: '文号',
    noticeKind: '类别',
    noticePeriod: '公示期',
    circularPeriod: '反馈期',
    noticePlace: '公示地点',
    noticeRecipients: '发送对象',
    noticeContact: '意见反馈',
    noticeBody: '正文',
    noticeMatter: '事项',
    noticeBand: '等次',
    noticeDeed: '事迹',
  },
} as const;
