import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useFills } from '../../../lib/slots';
import { idOf } from '../../../ui/data-table-model';
import { ListPart } from '../../../ui/ListPart';
import { personRecordParts } from '../slots';
import { noticeColumns } from './notice-columns';

/** The notices and commendations that name a person, with what later features add. */
export const PersonNotices = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const list = useCall('notices', 'listNotices', { staffId });
  const parts = useFills(personRecordParts);
  const columns = useMemo(() => noticeColumns(t, false), [t]);
  return (
    <Stack gap="sm">
      {parts.map((part) => (
        <part.component key={part.key} staffId={staffId} />
      ))}
      <ListPart
        id="person-notices"
        height={220}
        list={list}
        rowKey={idOf}
        columns={columns}
        onOpen={({ id }) => go('/notices/$id', { params: { id } })}
        toolbar={<Text fw={600}>{t('notices.person.notices')}</Text>}
        empty={{
          title: t('notices.person.empty'),
          action: <AppLink to="/notices">{t('notices.title')}</AppLink>,
        }}
      />
    </Stack>
  );
};
