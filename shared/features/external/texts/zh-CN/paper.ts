/** Words on its printed documents. */
export const paper = {
  field: {
    provider: '培训机构',
    agreementNo: '协议编号',
  },
} as const;
