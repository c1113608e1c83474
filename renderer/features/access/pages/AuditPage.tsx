import { Alert, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { AuditPanel } from '../components/AuditPanel';
import { auditColumns } from '../components/audit-columns';

/** So many lines are read at once: the newest. */
const LINES = 500;

/** The state of the chain, on top (trust §1). */
const Chain = () => {
  const t = useT();
  const { data: chain } = useCall('access', 'checkAudit', {});
  if (chain === undefined) return null;
  return chain.brokenAt === null ? (
    <Text size="sm" c="gray.7" mb="xs">
      {t('access.audit.chainHolds', { lines: chain.lines, head: chain.head })}
    </Text>
  ) : (
    <Alert color="red" mb="xs">
      {t('access.audit.chainBroken', { line: chain.brokenAt })}
    </Alert>
  );
};

/** Who did what and when, before and after. */
export const AuditPage = () => {
  const t = useT();
  const [open, setOpen] = useSearchState('open');
  const [staffId, setStaffId] = useSearchState('staff');
  const known = useCall('access', 'listAudit', {
    ...{ from: null, to: null, user: '', kind: '', staffId: null },
    limit: 1,
  }).data;
  const filters = useListFilters({
    from: { kind: 'day', label: t('access.audit.filter.from') },
    to: { kind: 'day', label: t('access.audit.filter.to') },
    user: choice({
      label: t('access.audit.filter.user'),
      values: known?.users ?? [],
      all: t('access.audit.filter.all'),
      open: true,
      text: (value) => value,
    }),
    kind: choice({
      label: t('access.audit.filter.kind'),
      values: known?.kinds.map(({ key }) => key) ?? [],
      all: t('access.audit.filter.all'),
      open: true,
      text: (value) => known?.kinds.find(({ key }) => key === value)?.title ?? value,
    }),
  });
  const { from, to, user, kind } = filters.values;
  const list = useCall('access', 'listAudit', {
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    user: user ?? '',
    kind: kind ?? '',
    staffId: staffId === '' ? null : staffId,
    limit: LINES,
  });
  const columns = useMemo(() => auditColumns(t), [t]);
  const rows = list.data?.rows;
  const line = rows?.find(({ id }) => id === open);
  return (
    <ListPage
      id="audit"
      title={t('access.audit.title')}
      description={t('access.audit.description')}
      notice={
        <>
          <Chain />
          {list.data !== undefined && list.data.total > LINES ? (
            <Text size="sm" c="gray.7" mb="xs">
              {t('access.audit.cut', { total: list.data.total, shown: LINES })}
            </Text>
          ) : null}
        </>
      }
      toolbar={
        <StaffPicker
          aria-label={t('access.audit.filter.staff')}
          placeholder={t('access.audit.filter.staff')}
          value={staffId === '' ? null : staffId}
          onChange={(id) => setStaffId(id ?? '')}
          all
        />
      }
      list={list}
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
      filters={filters}
      onOpen={({ id }) => setOpen(id)}
      empty={{ title: t('access.audit.empty'), hint: t('access.audit.emptyHint') }}
    >
      {line === undefined ? null : <AuditPanel line={line} onClose={() => setOpen('')} />}
    </ListPage>
  );
};
