import { Text } from '@mantine/core';
import { useCall } from '../../../lib/calls';

/** Whose data this is: company, name and code of the office. */
export const OfficeTitle = () => {
  const office = useCall('office', 'getOffice', {}).data ?? undefined;
  return (
    <Text size="sm" c="gray.7" truncate>
      {office === undefined ? '' : `${office.company} · ${office.name} (${office.code})`}
    </Text>
  );
};
