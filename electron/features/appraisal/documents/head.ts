import type { AppraisalSheetModel } from '../../../../shared/features/appraisal/documents';
import { toYuan } from '../../../../shared/kernel/exact';
import type { TextKey } from '../../../../shared/locales/translate';
import type { SubjectPart } from '../../../printing/document';
import type { Cell, Row } from '../../../printing/layout/grid';
import { personParts } from '../../../printing/person-parts';
import type { Words } from '../../../printing/words';

type Head = Pick<AppraisalSheetModel, 'person' | 'cycle'>;
type Result = AppraisalSheetModel['result'];

export const HEAD_COLUMNS = [68, 108, 68, 108, 68, 103] as const;
export const HEIGHT = 24;

export const titled = ({ t }: Words, key: TextKey, more: Partial<Cell> = {}): Cell => ({
  field: t(key),
  text: t(key),
  weight: 'bold',
  align: 'center',
  ...more,
});
export const filled = ({ t }: Words, key: TextKey, text: string, more: Partial<Cell> = {}): Cell => ({
  field: t(key),
  text,
  ...more,
});

export const headRows = (words: Words, { person, cycle }: Head): readonly Row[] => [
  words.labelledRow(
    [
      ['name', person.name],
      ['staffNo', person.staffNo],
      ['post', person.post],
    ],
    { minHeight: HEIGHT },
  ),
  words.labelledRow(
    [
      ['site', person.site],
      ['department', person.department],
      ['grade', person.grade],
    ],
    { minHeight: HEIGHT },
  ),
  {
    minHeight: HEIGHT,
    cells: [
      titled(words, 'appraisal.paper.cycle'),
      filled(words, 'appraisal.paper.cycle', cycle.name),
      titled(words, 'appraisal.cycle.dates'),
      filled(words, 'appraisal.cycle.dates', words.period(cycle.fromDate, cycle.toDate), { span: 3 }),
    ],
  },
];

export const resultText = ({ t }: Words, result: Result): string => {
  if (result === null) return '';
  const { score, band, rewardCents, consequence, provisional } = result;
  const line = t('appraisal.paper.resultLine', { score, band, yuan: toYuan(rewardCents) });
  return [provisional ? t('appraisal.paper.provisionalLine', { line }) : line, consequence]
    .filter((part) => part !== '')
    .join('\n');
};

/** What the documents of a scorecard are about, alike for both. */
export const aboutScorecard = {
  subject: ({ person, cycle }: Head): string => `${person.name} ${person.staffNo} ${cycle.name}`,
  subjectParts: ({ person, cycle }: Head): readonly SubjectPart[] => [
    ...personParts(person),
    ['appraisal.paper.cycle', cycle.name],
  ],
};
