import { Button, Table, Text } from '@mantine/core';
import type { StandardPreview } from '../../../../shared/features/grades/types';
import { useT } from '../../../lib/i18n';
import { FormButtons } from '../../../ui/FormButtons';
import { SidePanel } from '../../../ui/SidePanel';

type StandardPreviewPanelProps = {
  readonly preview: StandardPreview | null;
  readonly publishing: boolean;
  readonly onPublish: () => void;
  readonly onClose: () => void;
};

/** Whose grade would change under the new version, before it is published. */
export const StandardPreviewPanel = ({
  preview,
  publishing,
  onPublish,
  onClose,
}: StandardPreviewPanelProps) => {
  const t = useT();
  if (preview === null) return null;
  const { judged, unknown, changes } = preview;
  return (
    <SidePanel opened onClose={onClose} title={t('grades.standards.previewTitle')} size={620}>
      <Text size="sm" mb="xs">
        {changes.length === 0
          ? t('grades.standards.previewNone', { judged })
          : t('grades.standards.previewSome', { judged, count: changes.length })}
      </Text>
      {unknown === 0 ? null : (
        <Text size="sm" c="gray.7" mb="xs">
          {t('grades.standards.previewUnknown', { count: unknown })}
        </Text>
      )}
      {changes.length === 0 ? null : (
        <Table fz="sm" striped>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('grades.page.staff')}</Table.Th>
              <Table.Th>{t('grades.page.scheme')}</Table.Th>
              <Table.Th>{t('grades.page.before')}</Table.Th>
              <Table.Th>{t('grades.page.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map((change) => (
              <Table.Tr key={change.staffId}>
                <Table.Td>
                  {change.staffNo} {change.name}
                </Table.Td>
                <Table.Td>{change.scheme}</Table.Td>
                <Table.Td>{change.before}</Table.Td>
                <Table.Td>{change.after ?? t('grades.standards.noGrade')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <FormButtons>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
        <Button loading={publishing} onClick={onPublish}>
          {t('grades.standards.publish')}
        </Button>
      </FormButtons>
    </SidePanel>
  );
};
