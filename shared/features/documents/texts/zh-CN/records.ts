export const records = {
  kinds: {
    printedForm: '打印的表单',
    attachment: '附件',
  },
  fields: {
    fileName: '文件名',
    filedAt: '归档时间',
    form: '表单',
    mediaType: '文件类型',
    pages: '页数',
    pdfSha256: '打印件校验值',
    printedAt: '打印时间',
    purpose: '用途',
    replacesId: '替代',
    scanAttachedAt: '扫描件时间',
    sha256: '校验值',
    signedOn: '签字日期',
    size: '大小',
    snapshot: '打印内容',
    snapshotHash: '内容校验值',
    subjectId: '对象',
    subjectKind: '对象类型',
  },
  values: {
    state: {
      printed: '已打印',
      signed: '已签字',
      scanAttached: '已附扫描件',
      filed: '已归档',
      void: '已作废',
    },
    purpose: {
      printed: '打印件',
      scan: '扫描件',
    },
  },
} as const;
