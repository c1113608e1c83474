import { Badge, Button, Center, Group, Loader, Paper, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { WorkbookView } from '../../../../shared/features/workbooks/types';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import type { ImportFlow } from '../use-import';

/** The first step: which columns the workbook has, and the button that asks for it. */
export const ChooseFile = ({
  workbook,
  flow,
}: {
  readonly workbook: WorkbookView;
  readonly flow: ImportFlow;
}) => {
  const t = useT();
  const isReading = flow.isBusy && flow.file !== undefined;
  return (
    <Stack gap="sm" mb="md">
      {flow.error === undefined ? null : <ErrorPanel error={flow.error} />}
      <Paper withBorder p="lg" style={{ borderStyle: 'dashed' }}>
        <Center>
          <Stack align="center" gap="xs">
            {isReading ? (
              <>
                <Loader size="sm" />
                <Text>{flow.file?.name}</Text>
              </>
            ) : (
              <>
                <Group gap="xs">
                  {flow.error !== undefined && flow.file !== undefined ? (
                    <Button variant="default" onClick={() => void flow.reload()}>
                      {t('workbooks.page.reload')}
                    </Button>
                  ) : null}
                  <Button
                    loading={flow.isBusy}
                    leftSection={<IconUpload size={16} aria-hidden />}
                    onClick={() => void flow.choose()}
                  >
                    {t('workbooks.page.chooseFile')}
                  </Button>
                </Group>
                <Text size="sm" ta="center">
                  {t('workbooks.page.dropHere')}
                </Text>
                <Text size="sm" c="gray.7" ta="center">
                  {t('workbooks.page.formats')}
                </Text>
              </>
            )}
          </Stack>
        </Center>
      </Paper>
      <Group gap={6}>
        <Text size="sm">{t('workbooks.page.columns')}</Text>
        {workbook.columns.map((column) => (
          <Badge key={column.header} variant={column.required ? 'filled' : 'default'} tt="none" fw={400}>
            {column.header}
            {column.required ? t('workbooks.page.requiredMark') : ''}
          </Badge>
        ))}
      </Group>
    </Stack>
  );
};
