import { missingSteps } from '../../../../shared/features/grades/rules/scheme-a';
import type { GradingRow } from '../../../../shared/features/grades/types';
import { stepText } from '../../../../shared/kernel/derivation';
import { describeError, type Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { GradingStateBadge } from './GradingStateBadge';

const missingText = (t: Translate, row: GradingRow): string =>
  missingSteps(row.missing)
    .map((line) => stepText(t, line))
    .concat(row.review.map((error) => describeError(t, error).message))
    .join(' · ');

/** The columns of the list of gradings. */
export const gradingColumns = (t: Translate): readonly DataColumn<GradingRow>[] => [
  {
    key: 'staff',
    header: t('grades.page.staff'),
    text: (row) => `${row.staffNo} ${row.name}`,
    width: 150,
  },
  {
    key: 'site',
    header: t('grades.page.site'),
    text: (row) => row.site ?? '—',
    optional: true,
  },
  {
    key: 'gradedOn',
    header: t('grades.page.gradedOn'),
    text: (row) => row.gradedOn,
    width: 110,
  },
  {
    key: 'scheme',
    header: t('grades.page.scheme'),
    text: (row) => t(`grades.scheme.${row.scheme}`),
    width: 150,
  },
  {
    key: 'grade',
    header: t('grades.page.grade'),
    text: (row) => row.grade,
    width: 120,
  },
  {
    key: 'result',
    header: t('grades.page.result'),
    text: (row) => row.mean ?? row.points ?? '—',
    width: 110,
    align: 'right',
  },
  { key: 'missing', header: t('grades.page.missing'), text: (row) => missingText(t, row), grow: 2 },
  {
    key: 'origin',
    header: t('grades.page.origin'),
    text: (row) => t(`grades.origin.${row.origin}`),
    width: 120,
    optional: true,
  },
  {
    key: 'version',
    header: t('grades.page.version'),
    text: (row) => row.standardVersionNo,
    width: 90,
    align: 'right',
    optional: true,
  },
  {
    key: 'state',
    header: t('grades.page.state'),
    text: (row) => t(`grades.state.${row.review.length > 0 ? 'review' : row.state}`),
    render: (row) => <GradingStateBadge state={row.review.length > 0 ? 'review' : row.state} />,
    width: 100,
  },
];
