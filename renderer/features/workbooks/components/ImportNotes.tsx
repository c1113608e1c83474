import { Alert, Stack, Text } from '@mantine/core';
import type { ImportView } from '../../../../shared/features/workbooks/types';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';

/** What concerns the whole file: columns that nobody knows, an earlier import of the same file, nothing to import. */
export const ImportNotes = ({ view }: { readonly view: ImportView }) => {
  const t = useT();
  const writes = view.counts.new + view.counts.changed;
  const notes = [
    ...(view.rows === 0 ? [`${t('workbooks.page.noRows')} ${t('workbooks.page.noRowsHint')}`] : []),
    ...(view.remarks.hidden === undefined
      ? []
      : [t('workbooks.page.hiddenRows', { count: view.remarks.hidden })]),
    ...(view.repeatOf === null
      ? []
      : [
          `${t('workbooks.page.repeat', { no: view.repeatOf.no, at: formatInstant(view.repeatOf.at) })}${writes === 0 ? ` ${t('workbooks.page.repeatNothing')}` : ''}`,
        ]),
    ...(view.unknownColumns.length === 0
      ? []
      : [t('workbooks.page.unknownColumns', { columns: view.unknownColumns.join(' | ') })]),
  ];
  if (notes.length === 0) return null;
  return (
    <Stack gap="xs" mb="sm">
      {notes.map((note) => (
        <Alert key={note} color="yellow" variant="light" p="xs" role="note">
          <Text size="sm">{note}</Text>
        </Alert>
      ))}
    </Stack>
  );
};
