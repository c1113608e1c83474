import { Alert, Button } from '@mantine/core';
import { useMemo } from 'react';
import { useCall, useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { useSearchState } from '../../../lib/search-state';
import { AddButton } from '../../../ui/AddButton';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { RecoveryCard } from '../components/RecoveryCard';
import { useSession } from '../components/session';
import { UserPanel } from '../components/UserPanel';
import { userColumns } from '../components/user-columns';

/** Before there are users: the first administrator, or the choice to stay open. */
const StandsOpen = ({ stays }: { readonly stays: boolean }) => {
  const t = useT();
  const stay = useCommand('access', 'stayOpen');
  const choose = async (): Promise<void> => {
    if ((await stay.run({ stays: !stays })).ok && !stays) notifyDone(t('access.users.stayed'));
  };
  return (
    <Alert color={stays ? 'gray' : 'orange'} mb="sm">
      {t(stays ? 'access.desk.stays' : 'access.users.stayHint')}{' '}
      <Button variant="default" size="compact-sm" loading={stay.isRunning} onClick={() => void choose()}>
        {t(stays ? 'access.users.unstay' : 'access.users.stay')}
      </Button>
    </Alert>
  );
};

/** Who may sign in, and do what. */
export const UsersPage = () => {
  const t = useT();
  const session = useSession();
  const [open, setOpen] = useSearchState('open');
  const filters = useListFilters({
    state: choice({
      label: t('access.users.stateFilter'),
      values: ['active', 'inactive'],
      all: t('access.users.all'),
      text: (value) => t(`access.users.state.${value}`),
    }),
  });
  const list = useCall('access', 'listUsers', {});
  const columns = useMemo(() => userColumns(t), [t]);
  const { state } = filters.values;
  const users = list.data?.users;
  const rows = useMemo(
    () => users?.filter(({ isActive }) => state === '' || isActive === (state === 'active')),
    [users, state],
  );
  const isFirst = session?.state === 'open';
  return (
    <ListPage
      id="users"
      title={t('access.users.title')}
      description={t('access.users.description')}
      actions={
        <AddButton
          label={t(isFirst ? 'access.users.first' : 'access.users.add')}
          onClick={() => setOpen('new')}
        />
      }
      notice={
        isFirst ? (
          <StandsOpen stays={session.staysOpen} />
        ) : (
          <RecoveryCard madeAt={list.data?.recoveryAt == null ? null : formatInstant(list.data.recoveryAt)} />
        )
      }
      list={list}
      rows={rows}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={({ id }) => setOpen(id)}
      empty={{ title: t('access.users.empty'), hint: t('access.users.emptyHint') }}
    >
      <UserPanel
        open={open === 'new' ? 'new' : users?.find(({ id }) => id === open)}
        isFirst={isFirst}
        roles={list.data?.roles ?? []}
        least={session?.passwordMin ?? 0}
        onClose={() => setOpen('')}
      />
    </ListPage>
  );
};
