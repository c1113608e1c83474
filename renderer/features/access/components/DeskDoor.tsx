import { Group, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { useSession } from './session';

/** The desk's line in an office that stands open. Whoever has chosen that is not urged. */
export const DeskDoor = () => {
  const t = useT();
  const session = useSession();
  if (session?.state !== 'open') return null;
  return (
    <Group gap={6} wrap="nowrap" component="section" aria-label={t('access.desk.title')} data-desk-door>
      <IconLockOpen size={16} aria-hidden />
      <Text size="sm" {...(session.staysOpen ? {} : { fw: 600 })}>
        {t(session.staysOpen ? 'access.desk.stays' : 'access.desk.open')}
      </Text>
      <AppLink to="/users" size="sm" style={{ flex: 'none' }}>
        {t('access.desk.close')}
      </AppLink>
    </Group>
  );
};
