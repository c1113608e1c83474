import { useMemo } from 'react';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { idOf } from '../../../ui/data-table-model';
import { ListPart } from '../../../ui/ListPart';
import { eventColumns } from './event-columns';

/** The service events of one person, for the person's page; a line opens the month's events of that person. */
export const PersonEvents = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const list = useCall('appraisal', 'listEvents', { staffId });
  const columns = useMemo(() => eventColumns(t).filter(({ key }) => key !== 'staff'), [t]);
  return (
    <ListPart
      id="person-events"
      list={list}
      rowKey={idOf}
      columns={columns}
      onOpen={({ staffNo, happenedOn }) =>
        go('/service-events', { search: { search: staffNo, month: happenedOn.slice(0, 7) } })
      }
      empty={{
        title: t('appraisal.event.empty'),
        hint: t('appraisal.event.emptyHint'),
        action: <AppLink to="/service-events">{t('appraisal.person.goEvents')}</AppLink>,
      }}
    />
  );
};
