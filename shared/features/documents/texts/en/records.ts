export const records = {
  kinds: {
    printedForm: 'Printed form',
    attachment: 'Attachment',
  },
  fields: {
    fileName: 'File name',
    filedAt: 'Filed at',
    form: 'Form',
    mediaType: 'Media type',
    pages: 'Pages',
    pdfSha256: 'Pdf sha256',
    printedAt: 'Printed at',
    purpose: 'Purpose',
    replacesId: 'Replaces',
    scanAttachedAt: 'Scan attached at',
    sha256: 'Sha256',
    signedOn: 'Signed on',
    size: 'Size',
    snapshot: 'Snapshot',
    snapshotHash: 'Snapshot hash',
    subjectId: 'Subject',
    subjectKind: 'Subject kind',
  },
  values: {
    state: {
      printed: 'printed',
      signed: 'signed',
      scanAttached: 'scan attached',
      filed: 'filed',
      void: 'void',
    },
    purpose: {
      printed: 'printed',
      scan: 'scan',
    },
  },
} as const;
