import type { DealerFeedbackModel, DealerNoticeModel } from '../../../../shared/features/plans/documents';
import type { Row } from '../../../printing/layout/grid';
import type { FieldName, Words } from '../../../printing/words';

export const HEAD_COLUMNS = [66, 126, 66, 110, 66, 89] as const;
export const WIDE_COLUMNS = [80, 443] as const;

/** Whom a paper to a dealer is about. */
export const traineeRows = (
  words: Words,
  { person, planNo }: DealerNoticeModel | DealerFeedbackModel,
): readonly Row[] => {
  return [
    words.labelledRow([
      ['name', person.name],
      ['staffNo', person.staffNo],
      ['planNo', planNo],
    ]),
    words.labelledRow([
      ['site', person.site],
      ['post', person.post],
      ['hireDate', person.hireDate],
    ]),
  ];
};

/** A label and what is said beside it. */
export const wideRow = (words: Words, name: FieldName, text: string, minHeight = 24): Row =>
  words.labelledRow([[name, text]], { minHeight });

/** Where the trainee stands today does not make untrue what the dealer was told. */
export const withoutPlace = <M extends DealerNoticeModel | DealerFeedbackModel>(model: M): M => ({
  ...model,
  person: { ...model.person, site: '', post: '' },
});
