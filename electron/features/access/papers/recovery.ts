import { definePaper } from '../../../printing/document';

/** What stands on the recovery sheet (trust §1): the code, whose it is, since when. */
type RecoveryModel = {
  readonly office: string;
  readonly officeCode: string;
  readonly madeOn: string;
  readonly code: string;
  readonly opensBackups: boolean;
};

const LABEL = 120;
const TEXT = 380;
const ROW_HEIGHT = 30;

/** No document: it has no number, and the office keeps no copy. Its code can be read by a scanner. */
export const recoveryPaper = definePaper<RecoveryModel>({
  name: 'recovery',
  orientation: 'portrait',
  loose: true,
  codeText: ({ code }) => code,
  subject: ({ office }) => office,
  subjectParts: () => [],
  layOut: ({ office, officeCode, madeOn, code, opensBackups }, flow, { t }) => {
    const rows = [
      [t('paper.recovery.office'), office],
      [t('paper.recovery.officeCode'), officeCode],
      [t('paper.recovery.madeOn'), madeOn],
      [t('paper.recovery.code'), code],
    ] as const;
    flow.grid({
      columns: [LABEL, TEXT],
      continued: t('paper.continued'),
      header: [],
      rows: rows.map(([label, text]) => ({
        cells: [
          { field: label, text: label, weight: 'bold' as const },
          { field: label, text, weight: 'bold' as const },
        ],
        minHeight: ROW_HEIGHT,
      })),
    });
    flow.gap(10);
    flow.note(t('paper.recovery.use'), t('paper.recovery.title'));
    flow.gap(4);
    flow.note(t('paper.recovery.keep'), t('paper.recovery.title'));
    if (opensBackups) {
      flow.gap(4);
      flow.note(t('paper.recovery.backup'), t('paper.recovery.title'));
    }
  },
});
