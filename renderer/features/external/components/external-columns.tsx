import type { ChargeDerivation } from '../../../../shared/features/external/rules';
import type { ExternalRow } from '../../../../shared/features/external/types';
import type { Translate } from '../../../../shared/locales/translate';
import { formatDate } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';

const CENTS_PER_YUAN = 100;

const yuan = (cents: number): string =>
  (cents / CENTS_PER_YUAN).toFixed(cents % CENTS_PER_YUAN === 0 ? 0 : 2);

/** How a charge came about: days × rate = sum. */
export const chargeText = (t: Translate, { days, perDayCents, chargeCents }: ChargeDerivation): string =>
  t('external.charge', { days, perDay: yuan(perDayCents), total: yuan(chargeCents) });

/** The columns of the list of external trainings. */
export const externalColumns = (t: Translate): readonly DataColumn<ExternalRow>[] => {
  const head = (key: 'staff' | 'title' | 'provider' | 'kind' | 'time' | 'agreement' | 'charge') =>
    t(`external.column.${key}`);
  return [
    {
      key: 'staff',
      header: head('staff'),
      width: 150,
      text: (row) => `${row.staffNo} ${row.staffName}`,
    },
    {
      key: 'title',
      header: head('title'),
      text: (row) => row.training.title,
    },
    {
      key: 'provider',
      header: head('provider'),
      text: (row) => row.training.provider,
    },
    {
      key: 'kind',
      header: head('kind'),
      width: 120,
      text: (row) => t(`external.kind.${row.training.kind}`),
    },
    {
      key: 'time',
      header: head('time'),
      width: 186,
      text: ({ training }) => `${formatDate(training.startsOn)} ~ ${formatDate(training.endsOn)}`,
    },
    {
      key: 'agreement',
      header: head('agreement'),
      width: 112,
      text: (row) => row.training.agreementNo,
    },
    {
      key: 'charge',
      header: head('charge'),
      width: 84,
      align: 'right',
      text: (row) => row.training.chargeCents / CENTS_PER_YUAN || null,
      render: (row) =>
        row.training.chargeCents === 0 ? (
          ''
        ) : (
          <span title={chargeText(t, row.charge)}>
            {t('external.yuan', { amount: yuan(row.training.chargeCents) })}
          </span>
        ),
    },
  ];
};
