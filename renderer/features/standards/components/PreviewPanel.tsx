import { Alert, Button, Table, Text } from '@mantine/core';
import { type Difference, differences } from '../../../../shared/features/standards/difference';
import type { StandardForEdit, StandardPreview } from '../../../../shared/features/standards/types';
import type { Affected } from '../../../../shared/kernel/affected';
import { termOf } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { issueText, valueAt } from '../../../lib/issue-text';
import { FormButtons } from '../../../ui/FormButtons';
import { SidePanel } from '../../../ui/SidePanel';
import { differenceText, pathText } from './words';

const Differences = ({ doc, found }: { readonly doc: string; readonly found: readonly Difference[] }) => {
  const t = useT();
  return (
    <Table fz="sm" striped mb="md" aria-label={t('standards.editor.differences')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('standards.editor.place')}</Table.Th>
          <Table.Th>{t('standards.editor.before')}</Table.Th>
          <Table.Th>{t('standards.editor.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {found.map((each) => {
          const { place, before, after } = differenceText(t, doc, each);
          return (
            <Table.Tr key={place}>
              <Table.Td>{place}</Table.Td>
              <Table.Td>{before}</Table.Td>
              <Table.Td fw={600}>{after}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
};

const People = ({ affected }: { readonly affected: Affected }) => {
  const t = useT();
  const { judged, unknown, changes } = affected;
  return (
    <>
      <Text size="sm" mb="xs">
        {changes.length === 0
          ? t('standards.editor.affectedNone', { judged })
          : t('standards.editor.affectedSome', { judged, count: changes.length })}
      </Text>
      {unknown === 0 ? null : (
        <Text size="sm" c="gray.7" mb="xs">
          {t('standards.editor.affectedUnknown', { count: unknown })}
        </Text>
      )}
      {changes.length === 0 ? null : (
        <Table fz="sm" striped aria-label={t('standards.editor.affected')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('standards.editor.staff')}</Table.Th>
              <Table.Th>{t('standards.editor.before')}</Table.Th>
              <Table.Th>{t('standards.editor.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map((change) => (
              <Table.Tr key={change.staffId}>
                <Table.Td>
                  {change.staffNo} {change.name}
                </Table.Td>
                <Table.Td>{change.before}</Table.Td>
                <Table.Td>{change.after ?? t('standards.editor.refused')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
};

type PreviewPanelProps = {
  readonly standard: StandardForEdit;
  readonly body: unknown;
  readonly preview: StandardPreview | null;
  readonly publishing: boolean;
  readonly onPublish: () => void;
  readonly onClose: () => void;
};

/** What a new version says otherwise than the one in force, what is wrong with it, and whom it touches: seen before it is published. */
export const PreviewPanel = ({
  standard,
  body,
  preview,
  publishing,
  onPublish,
  onClose,
}: PreviewPanelProps) => {
  const t = useT();
  if (preview === null) return null;
  const { doc, shape, inForce, inForceBody } = standard;
  const { faults, affected } = preview;
  const isSound = faults.length === 0;
  return (
    <SidePanel opened onClose={onClose} title={t('standards.editor.previewTitle')} size={680}>
      {isSound ? null : (
        <Alert color="red" role="alert" mb="md" title={t('standards.editor.faults')}>
          {faults.map((fault) => (
            <Text size="sm" key={fault.path.join('.')}>
              {pathText(t, doc, shape, body, fault.path)}
              {' — '}
              {issueText(t, { message: '', ...fault }, valueAt(body, fault.path))}
            </Text>
          ))}
        </Alert>
      )}
      <Text size="sm" fw={600} mb={4}>
        {t('standards.editor.differencesTo', { versionNo: inForce.versionNo })}
      </Text>
      <Differences doc={doc} found={differences(inForceBody, body, shape)} />
      <Text size="sm" fw={600} mb={4}>
        {t('standards.editor.affected')}
      </Text>
      {affected === null ? (
        <Text size="sm" mb="xs">
          {termOf(t, 'standardReach', doc)}
        </Text>
      ) : (
        <People affected={affected} />
      )}
      <FormButtons>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
        <Button loading={publishing} disabled={!isSound} onClick={onPublish}>
          {t('standards.editor.publish')}
        </Button>
      </FormButtons>
    </SidePanel>
  );
};
