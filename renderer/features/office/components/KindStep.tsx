import { Group, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconBuilding, IconBuildingSkyscraper } from '@tabler/icons-react';
import { BRANCH_KINDS } from '../../../../shared/features/office/schema';
import { useT } from '../../../lib/i18n';
import type { SetUpForm, SetUpValues } from './set-up-form';

const KINDS = [
  { kind: 'branch', title: 'office.setUp.branchTitle', hint: 'office.setUp.branchHint', icon: IconBuilding },
  {
    kind: 'head',
    title: 'office.setUp.headTitle',
    hint: 'office.setUp.headHint',
    icon: IconBuildingSkyscraper,
  },
] as const;

/** First step: branch or head office. */
export const KindStep = ({ form }: { readonly form: SetUpForm }) => {
  const t = useT();
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('office.setUp.kindQuestion')}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind as SetUpValues['kind'])}
      >
        <Stack gap="xs" mt="xs">
          {KINDS.map(({ kind, title, hint, icon: KindIcon }) => (
            <Radio.Card key={kind} value={kind} p="md" radius="sm" withBorder>
              <Group wrap="nowrap" gap="sm">
                <Radio.Indicator />
                <KindIcon size={28} stroke={1.4} aria-hidden />
                <div>
                  <Text fw={600}>{t(title)}</Text>
                  <Text size="sm" c="gray.7">
                    {t(hint)}
                  </Text>
                </div>
              </Group>
            </Radio.Card>
          ))}
        </Stack>
      </Radio.Group>
      {form.values.kind === 'branch' ? (
        <Group gap="sm">
          <Text size="sm">{t('office.setUp.branchKindQuestion')}</Text>
          <SegmentedControl
            aria-label={t('office.setUp.branchKindQuestion')}
            data={BRANCH_KINDS.map((value) => ({ value, label: t(`office.branchKind.${value}`) }))}
            value={form.values.branchKind}
            onChange={(value) => form.setFieldValue('branchKind', value)}
          />
        </Group>
      ) : null}
    </Stack>
  );
};
