/** Words on its printed documents. */
export const paper = {
  sign: {
    reviewer: '审核人：',
  },
} as const;
