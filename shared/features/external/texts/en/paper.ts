export const paper = {
  field: {
    provider: 'Provider',
    agreementNo: 'Agreement no.',
  },
};
