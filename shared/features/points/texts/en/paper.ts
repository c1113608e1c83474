export const paper = {
  sign: {
    reviewer: 'Reviewed:',
  },
};
