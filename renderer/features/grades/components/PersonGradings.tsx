import { useMemo, useState } from 'react';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { idOf } from '../../../ui/data-table-model';
import { ListPart } from '../../../ui/ListPart';
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
      <ListPart
        id="person-gradings"
        list={list}
        rowKey={idOf}
        columns={columns}
        onOpen={(row) => setOpen(row.id)}
        empty={{
          title: t('grades.person.empty'),
          hint: t('grades.person.emptyHint'),
          action: <AppLink to="/gradings">{t('grades.person.go')}</AppLink>,
        }}
      />
      <GradingPanel open={open} onOpen={setOpen} />
    </>
  );
};
