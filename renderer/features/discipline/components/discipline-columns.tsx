import type { Discipline, DisciplineRow } from '../../../../shared/features/discipline/types';
import type { ShownState } from '../../../../shared/features/discipline/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';

export const SHOWN_COLOURS: Readonly<Record<ShownState, string>> = {
  proposed: 'orange',
  open: 'red',
  over: 'gray',
  lifted: 'teal',
  revoked: 'gray',
  dropped: 'gray',
};

/** What people call one: its kind, or the name that another kind has. */
export const kindText = (t: Translate, { kind, title }: Pick<Discipline, 'kind' | 'title'>): string =>
  kind === 'other' && title !== '' ? title : t(`discipline.kind.${kind}`);

/** The columns of lists of discipline; the office only where several are shown. */
export const disciplineColumns = (
  t: Translate,
  withOffice: boolean,
): readonly DataColumn<DisciplineRow>[] => {
  const head = (
    key: 'number' | 'office' | 'staff' | 'kind' | 'givenOn' | 'endsOn' | 'givenBy' | 'state' | 'reason',
  ) => t(`discipline.column.${key}`);
  const office = {
    key: 'office',
    header: head('office'),
    width: 80,
    text: (row: DisciplineRow) => row.ownerOffice,
  };
  return [
    { key: 'number', header: head('number'), width: 112, text: (row) => row.number },
    ...(withOffice ? [office] : []),
    { key: 'staff', header: head('staff'), width: 150, text: (row) => `${row.staffNo} ${row.staffName}` },
    { key: 'kind', header: head('kind'), width: 90, text: (row) => kindText(t, row) },
    { key: 'givenOn', header: head('givenOn'), width: 104, text: (row) => row.givenOn },
    { key: 'endsOn', header: head('endsOn'), width: 104, text: (row) => row.endsOn },
    { key: 'givenBy', header: head('givenBy'), width: 100, text: (row) => row.givenBy },
    {
      key: 'state',
      header: head('state'),
      width: 100,
      text: (row) => t(`discipline.shown.${row.shown}`),
      render: (row) => (
        <StateBadge color={SHOWN_COLOURS[row.shown]} label={t(`discipline.shown.${row.shown}`)} />
      ),
    },
    { key: 'reason', header: head('reason'), grow: 1, text: (row) => row.reason },
  ];
};
