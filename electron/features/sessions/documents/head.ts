import type { SessionHead } from '../../../../shared/features/sessions/documents';
import type { SubjectPart } from '../../../printing/document';
import type { Row } from '../../../printing/layout/grid';
import type { Words } from '../../../printing/words';

/** `2026-06-15 09:00 至 17:00`; the day is written again when the session ends on another. */
const timeOf = (words: Words, session: SessionHead): string => {
  const [day = '', start = ''] = session.startsAt.split('T');
  const [lastDay = '', end = ''] = session.endsAt.split('T');
  return words.t('paper.period', {
    from: `${day} ${start}`,
    to: day === lastDay ? end : `${lastDay} ${end}`,
  });
};

export const methodOf = ({ t }: Words, session: SessionHead): string =>
  session.method === null ? '' : t(`courses.methods.${session.method}`);

export const headRows = (words: Words, session: SessionHead): Row[] => [
  {
    minHeight: 24,
    cells: [
      words.labelCell('course'),
      words.value('course', session.course, { span: 3 }),
      words.labelCell('sessionNo'),
      words.value('sessionNo', session.sessionNo),
    ],
  },
  {
    minHeight: 24,
    cells: [
      words.labelCell('time'),
      words.value('time', timeOf(words, session), { span: 3 }),
      words.labelCell('courseCode'),
      words.value('courseCode', session.courseCode),
    ],
  },
  words.labelledRow([
    ['place', session.place],
    ['trainer', session.trainer],
    ['method', methodOf(words, session)],
  ]),
];

export const HEAD_COLUMNS = [66, 126, 52, 110, 66, 103] as const;

/** What the documents of a session are about, alike for all of them. */
export const aboutSession = {
  subject: ({ session }: { readonly session: SessionHead }): string =>
    `${session.course} ${session.sessionNo}`,
  subjectParts: ({ session }: { readonly session: SessionHead }): readonly SubjectPart[] => [
    ['paper.field.course', session.course],
    ['paper.field.sessionNo', session.sessionNo],
  ],
};
