import { useMemo, useState } from 'react';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';
import { GradingPanel } from './GradingPanel';
import { gradingColumns } from './grading-columns';

/** The gradings of one person, for the person's page; a line opens the sheet with its opinions. */
export const PersonGradings = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const [open, setOpen] = useState('');
  const list = useCall('grades', 'listGradings', { staffId });
  const columns = useMemo(
    () =>
      gradingColumns(t)
        .filter(({ key }) => key !== 'staff' && key !== 'site')
        .map((column) => ({ ...column, optional: false })),
    [t],
  );
  return (
    <>
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="person-gradings"
        rows={list.data ?? []}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={(row) => setOpen(row.id)}
        height={420}
        empty={
          <NoRows
            list={list}
            filtered={false}
            title={t('grades.person.empty')}
            hint={t('grades.person.emptyHint')}
            action={<AppLink to="/gradings">{t('grades.person.go')}</AppLink>}
          />
        }
      />
      <GradingPanel open={open} onOpen={setOpen} />
    </>
  );
};
