import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconDatabaseExport } from '@tabler/icons-react';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';

/** The desk's line: the last good backup, where it is, how old it is. */
export const DeskBackup = () => {
  const t = useT();
  const { data: state } = useCall('backup', 'getLast', {});
  if (state === undefined) return null;
  const { last, daysOld, sameDisk } = state;
  const Sign = last === null ? IconAlertTriangle : IconDatabaseExport;
  return (
    <Group gap={6} wrap="nowrap" component="section" aria-label={t('backup.desk.title')} data-desk-backup>
      <Sign size={16} aria-hidden />
      <Text size="sm" {...(last === null ? { c: 'red.9' } : {})}>
        {last === null || daysOld === null
          ? t('backup.desk.never')
          : t('backup.desk.last', {
              when: formatInstant(last.at),
              age: daysOld <= 0 ? t('backup.desk.today') : t('backup.desk.daysOld', { days: daysOld }),
              folder: last.folder,
            })}
        {last !== null && sameDisk ? ` ${t('backup.desk.sameDisk')}` : ''}
      </Text>
      <AppLink to="/backup" size="sm" style={{ flex: 'none' }}>
        {t('backup.desk.open')}
      </AppLink>
    </Group>
  );
};
