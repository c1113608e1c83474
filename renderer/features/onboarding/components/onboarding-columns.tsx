import type { OnboardingRow } from '../../../../shared/features/onboarding/types';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';

/** How much training time is left, in words. */
export const daysLeftText = (t: Translate, days: number): string => {
  if (days === 0) return t('onboarding.dueToday');
  return days > 0 ? t('onboarding.daysLeft', { count: days }) : t('onboarding.daysOver', { count: -days });
};

const leftOf = (t: Translate, row: OnboardingRow) =>
  row.outcome === null ? daysLeftText(t, row.daysLeft) : t('plans.dash');

/** Outcomes after which the person is not at work here any more. */
export const ENDS: ReadonlySet<string> = new Set(['dismissed', 'left', 'terminated']);

const outcomeOf = (t: Translate, row: OnboardingRow) =>
  row.outcome === null ? null : (
    <StateBadge
      color={ENDS.has(row.outcome) ? 'red' : 'teal'}
      label={t(`onboarding.outcome.${row.outcome}`)}
    />
  );

/** The columns of the onboarding list; the office only where several are shown. */
export const onboardingColumns = (
  t: Translate,
  withOffice: boolean,
): readonly DataColumn<OnboardingRow>[] => {
  const head = (
    key:
      | 'staff'
      | 'startsOn'
      | 'dueOn'
      | 'left'
      | 'extension'
      | 'requestedOn'
      | 'outcome'
      | 'outcomeOn'
      | 'reason',
  ) => t(`onboarding.column.${key}`);
  return [
    {
      key: 'staff',
      header: head('staff'),
      width: 160,
      text: (row) => `${row.staffNo} ${row.staffName}`,
    },
    ...(withOffice
      ? [
          {
            key: 'office',
            header: t('plans.office'),
            width: 80,
            text: (row: OnboardingRow) => row.office,
          },
        ]
      : []),
    {
      key: 'startsOn',
      header: head('startsOn'),
      width: 104,
      text: (row) => row.startsOn,
    },
    {
      key: 'dueOn',
      header: head('dueOn'),
      width: 104,
      text: (row) => row.dueOn,
    },
    {
      key: 'left',
      header: head('left'),
      width: 118,
      text: (row) => leftOf(t, row),
      sortValue: (row) => row.daysLeft,
    },
    {
      key: 'extension',
      header: head('extension'),
      width: 84,
      text: (row) =>
        row.extensionMonths === 0 ? '' : t('onboarding.months', { count: row.extensionMonths }),
      sortValue: (row) => row.extensionMonths,
    },
    {
      key: 'requestedOn',
      header: head('requestedOn'),
      width: 104,
      text: (row) => row.requestedOn,
    },
    {
      key: 'outcome',
      header: head('outcome'),
      width: 110,
      text: (row) => (row.outcome === null ? null : t(`onboarding.outcome.${row.outcome}`)),
      render: (row) => outcomeOf(t, row),
    },
    {
      key: 'outcomeOn',
      header: head('outcomeOn'),
      width: 104,
      text: (row) => row.outcomeOn,
    },
    { key: 'reason', header: head('reason'), text: (row) => row.outcomeReason || row.extensionReason },
  ];
};
