import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';

const Folder = ({ label, path }: { readonly label: string; readonly path: string }) => {
  const t = useT();
  return (
    <Group gap="xs">
      <Text size="sm" w={110}>
        {label}
      </Text>
      <Code style={{ overflowWrap: 'anywhere' }}>{path}</Code>
      <CopyButton value={path}>
        {({ copied, copy }) => (
          <Button
            size="compact-sm"
            variant="default"
            onClick={copy}
            aria-label={`${t('office.settings.copy')} ${label}`}
          >
            {copied ? t('common.state.copied') : t('office.settings.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
};

/** Where the data of this office lies. */
export const PlaceFacts = () => {
  const t = useT();
  const place = useCall('office', 'getPlace', {}).data;
  return (
    <FormSection title={t('office.settings.placeTitle')}>
      <Folder label={t('office.settings.dataFolder')} path={place?.dataFolder ?? ''} />
      <Folder label={t('office.settings.backupFolder')} path={place?.backupFolder ?? ''} />
      {place?.readable ? <Alert color="orange">{t('office.settings.readable')}</Alert> : null}
      <Text size="sm" c="gray.7">
        {t('office.settings.placeHint')}
      </Text>
    </FormSection>
  );
};
