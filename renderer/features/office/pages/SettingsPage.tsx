import { Box, Select } from '@mantine/core';
import { LANGUAGES } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { PageHeader } from '../../../ui/PageHeader';
import { OfficeNamesForm } from '../components/OfficeNamesForm';
import { PlaceFacts } from '../components/PlaceFacts';

/** The office's names, the language, where the data lies. */
export const SettingsPage = () => {
  const t = useT();
  const office = useCall('office', 'getOffice', {}).data;
  const settings = useCall('office', 'getSettings', {}).data;
  const save = useCommand('office', 'saveSettings');
  return (
    <Box maw={860}>
      <PageHeader title={t('office.settings.title')} description={t('office.settings.description')} />
      {office === undefined || office === null ? null : <OfficeNamesForm office={office} />}
      <FormSection title={t('office.settings.languageTitle')}>
        <Select
          label={t('office.settings.language')}
          description={t('office.settings.languageHint')}
          maw={420}
          allowDeselect={false}
          data={LANGUAGES.map((value) => ({ value, label: t(`office.settings.languages.${value}`) }))}
          value={settings?.language ?? 'zh-CN'}
          onChange={(language) => {
            if (language !== null) void save.run({ language });
          }}
        />
      </FormSection>
      <PlaceFacts />
    </Box>
  );
};
