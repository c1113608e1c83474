import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { ImportView } from '../../../../shared/features/workbooks/types';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import type { ImportFlow } from '../use-import';

/** What concerns the whole file: columns that nobody knows, an earlier import of the same file, nothing to import. */
export const ImportNotes = ({ view, flow }: { readonly view: ImportView; readonly flow: ImportFlow }) => {
  const t = useT();
  const mapped = view.mapped?.headings.flatMap(({ heading, column }) =>
    column === null ? [] : [t('workbooks.preview.pair', { heading, column })],
  );
  const columns = [
    ...(mapped === undefined || mapped.length === 0 || view.mapped === null
      ? []
      : [t(`workbooks.preview.${view.mapped.how}`, { headings: mapped.join(' | ') })]),
    ...(view.unknownColumns.length === 0
      ? []
      : [t('workbooks.page.unknownColumns', { columns: view.unknownColumns.join(' | ') })]),
  ];
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
  ];
  if (notes.length + columns.length === 0) return null;
  return (
    <Stack gap="xs" mb="sm">
      {notes.map((note) => (
        <Alert key={note} color="yellow" variant="light" p="xs" role="note">
          <Text size="sm">{note}</Text>
        </Alert>
      ))}
      {columns.length === 0 ? null : (
        <Alert color="yellow" variant="light" p="xs" role="note">
          <Group gap="sm" justify="space-between" wrap="nowrap">
            <div>
              {columns.map((line) => (
                <Text key={line} size="sm">
                  {line}
                </Text>
              ))}
            </div>
            {flow.headings === undefined && flow.result === undefined ? (
              <Button
                size="compact-sm"
                variant="default"
                loading={flow.isBusy}
                onClick={() => void flow.openHeadings()}
              >
                {t('workbooks.preview.assign')}
              </Button>
            ) : null}
          </Group>
        </Alert>
      )}
    </Stack>
  );
};
