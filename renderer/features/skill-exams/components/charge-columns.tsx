import type { TrainerRow } from '../../../../shared/features/skill-exams/types';
import { toYuan } from '../../../../shared/kernel/exact';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { Explanation } from '../../../ui/Explanation';
import { StateBadge } from '../../../ui/StateBadge';

export const STANDING_COLOURS = {
  none: 'gray',
  proposed: 'orange',
  confirmed: 'teal',
  waived: 'gray',
} as const;

/** Whether a trainer has to go on, and for how many people. */
export const obligationText =
  (t: Translate) =>
  ({ obligation, failures, standing, obliged }: TrainerRow): string =>
    standing === 'proposed' && obliged
      ? t('skillExams.charge.yes')
      : t(`skillExams.charge.obligation.${obligation}`, {
          count: failures.filter(({ end }) => end === null).length,
        });

/** The runs of trainers with what they cost and what was decided. */
export const chargeColumns = (t: Translate, isHead: boolean): readonly DataColumn<TrainerRow>[] => [
  ...(isHead
    ? [
        {
          key: 'office',
          header: t('skillExams.charge.office'),
          width: 70,
          text: (row: TrainerRow) => row.office,
        },
      ]
    : []),
  {
    key: 'trainer',
    header: t('skillExams.charge.trainer'),
    width: 150,
    text: (row) => `${row.trainer} ${row.trainerNo}`,
  },
  {
    key: 'course',
    header: t('skillExams.charge.course'),
    text: (row) => row.subject,
  },
  {
    key: 'entryTests',
    optional: true,
    header: t('skillExams.charge.exams'),
    width: 140,
    text: (row) => row.exams.map(({ examType }) => t(`entryTests.type.${examType}`)).join(' · '),
  },
  {
    key: 'dates',
    header: t('skillExams.charge.dates'),
    width: 110,
    text: (row) => row.to,
  },
  {
    key: 'trainees',
    header: t('skillExams.charge.trainees'),
    width: 70,
    align: 'right',
    text: (row) => row.trainees,
  },
  {
    key: 'failed',
    header: t('skillExams.charge.failed'),
    width: 64,
    align: 'right',
    text: (row) => row.failed,
  },
  {
    key: 'percent',
    header: t('skillExams.charge.percent'),
    width: 84,
    align: 'right',
    text: (row) => `${row.percentText}%`,
    sortValue: (row) => row.percent,
  },
  {
    key: 'charge',
    header: t('skillExams.charge.charge'),
    width: 88,
    align: 'right',
    text: (row) => toYuan(row.chargeCents),
  },
  {
    key: 'state',
    header: t('skillExams.charge.state'),
    width: 90,
    text: (row) => t(`skillExams.charge.standing.${row.standing}`),
    render: (row) => (
      <StateBadge
        color={STANDING_COLOURS[row.standing]}
        label={t(`skillExams.charge.standing.${row.standing}`)}
      />
    ),
  },
  {
    key: 'obliged',
    header: t('skillExams.charge.obliged'),
    width: 110,
    text: obligationText(t),
  },
  {
    key: 'why',
    header: '',
    width: 44,
    render: (row) => (
      <Explanation derivation={row.derivation} label={t('skillExams.charge.explain')} iconOnly />
    ),
  },
];
