import type { PersonExam } from '../../../../shared/features/skill-exams/types';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { ExamResult } from './ExamResult';

const panelText = (exam: PersonExam): string =>
  exam.panel.map(({ title, scoreText }) => `${title} ${scoreText}`).join(' · ');

const followText = (t: Translate, { due, dueOn, decisions, name }: PersonExam): string =>
  [
    ...decisions.map(
      ({ decidedOn, decision }) => `${decidedOn} ${t(`skillExams.exam.decision.${decision}`)}`,
    ),
    ...(due === null ? [] : [t(`skillExams.person.${due}`, { day: dueOn ?? '', name })]),
  ].join(' · ');

/** The columns of one person's sittings. */
export const personExamColumns = (t: Translate): readonly DataColumn<PersonExam>[] => [
  {
    key: 'heldOn',
    header: t('entryTests.heldOn'),
    width: 106,
    text: (row) => row.heldOn,
  },
  {
    key: 'type',
    header: t('skillExams.exam.type'),
    width: 92,
    text: (row) => t(`entryTests.type.${row.examType}`),
  },
  {
    key: 'purpose',
    header: t('skillExams.exam.purpose'),
    width: 84,
    text: (row) => t(`entryTests.purpose.${row.purpose}`),
  },
  {
    key: 'name',
    header: t('entryTests.name'),
    grow: 2,
    text: (row) => row.name,
  },
  {
    key: 'series',
    header: t('entryTests.productSeries'),
    width: 96,
    text: (row) => row.productSeries,
    optional: true,
  },
  {
    key: 'score',
    header: t('entryTests.scores.score'),
    width: 70,
    align: 'right',
    text: (row) => row.scoreText,
    sortValue: (row) => Number(row.scoreText),
  },
  {
    key: 'result',
    header: t('skillExams.exam.result'),
    width: 110,
    text: (row) => [row.bandTitle, ...(row.provisional ? [t('panels.provisional')] : [])].join(' · '),
    render: (row) => <ExamResult exam={row} />,
  },
  {
    key: 'attempt',
    header: t('skillExams.exam.attempt'),
    width: 84,
    text: (row) => (row.attempt === null ? '' : t('skillExams.exam.attemptNo', { no: row.attempt })),
    sortValue: (row) => row.attempt ?? 0,
  },
  {
    key: 'panel',
    header: t('skillExams.exam.panel'),
    grow: 2,
    text: (row) => panelText(row),
  },
  {
    key: 'follow',
    header: t('skillExams.exam.decision.title'),
    grow: 2,
    text: (row) => followText(t, row),
  },
  {
    key: 'trainer',
    header: t('entryTests.trainer'),
    width: 90,
    text: (row) => row.trainerName ?? '',
    optional: true,
  },
];
