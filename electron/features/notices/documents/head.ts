import type { CommendationModel } from '../../../../shared/features/notices/documents';
import type { Row } from '../../../printing/layout/grid';
import type { FieldName, Said, Words } from '../../../printing/words';

type Named = CommendationModel['subjects'];

export const HEAD_COLUMNS = [70, 183, 70, 200] as const;

/** Two labelled values to a row; one that takes the row for itself is given alone. */
export const headRow = (words: Words, entries: readonly Said[]): Row =>
  words.labelledRow(entries, { span: entries.length === 1 ? 3 : 1 });

/** Where people stand today does not make what was said of them untrue. */
export const withoutPlaces = <M extends { readonly subjects: Named }>(model: M): M => ({
  ...model,
  subjects: model.subjects.map((line) => ({ ...line, department: '', post: '' })),
});

/** What a notice is about, in labelled words. */
export const aboutNotice = {
  subject: ({ number, title }: { readonly number: string; readonly title: string }): string =>
    `${number} ${title}`,
  subjectParts: ({ number, title }: { readonly number: string; readonly title: string }) =>
    [
      ['paper.field.noticeNo', number],
      ['paper.field.noticeTitle', title],
    ] as const,
};

/** Who is named: number, name, where they stand, and what is said of them. */
export const peopleGrid = (words: Words, people: Named, said: FieldName) => ({
  columns: [30, 60, 70, 125, 238],
  header: [words.headerRow(['position', 'staffNo', 'name', 'post', said])],
  continued: words.t('paper.continued'),
  rows: people.map(({ staffNo, name, department, post, line }, index) => ({
    minHeight: 24,
    cells: [
      words.value('position', index + 1, { align: 'center' }),
      words.value('staffNo', staffNo),
      words.value('name', name, { align: 'center' }),
      words.value('post', [department, post].filter((part) => part !== '').join(' ')),
      words.value(said, line),
    ],
  })),
});
