import { useState } from 'react';
import type { Role, UserRow } from '../../../../shared/features/access/types';
import { useT } from '../../../lib/i18n';
import { SidePanel } from '../../../ui/SidePanel';
import { EditUser } from './EditUser';
import { NewUserForm } from './NewUserForm';
import { RecoveryCode } from './RecoveryCode';

/** One user: made, given other rights, put out, given another password. The first one ends with the recovery sheet. */
export const UserPanel = ({
  open,
  isFirst,
  roles,
  least,
  onClose,
}: {
  readonly open: UserRow | 'new' | undefined;
  readonly isFirst: boolean;
  readonly roles: readonly Role[];
  readonly least: number;
  readonly onClose: () => void;
}) => {
  const t = useT();
  const [code, setCode] = useState('');
  const close = (): void => {
    setCode('');
    onClose();
  };
  if (code !== '')
    return (
      <SidePanel opened onClose={close} title={t('access.recovery.title')}>
        <RecoveryCode code={code} onDone={close} />
      </SidePanel>
    );
  if (open === undefined) return null;
  const title =
    open === 'new'
      ? t(isFirst ? 'access.users.panelFirst' : 'access.users.panelNew')
      : t('access.users.panelEdit', { name: open.name });
  return (
    <SidePanel opened onClose={close} title={title}>
      {open === 'new' ? (
        <NewUserForm isFirst={isFirst} roles={roles} least={least} onMade={close} onFirst={setCode} />
      ) : (
        <EditUser key={open.id} user={open} roles={roles} least={least} onDone={close} />
      )}
    </SidePanel>
  );
};
