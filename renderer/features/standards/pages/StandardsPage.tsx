import { Badge, Box, Group, Loader, NavLink, ScrollArea, Text } from '@mantine/core';
import type { StandardSummary } from '../../../../shared/features/standards/types';
import { termOf } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { StandardEditor } from '../components/StandardEditor';

const StandardLink = ({
  standard: { doc, inForce, next },
  active,
  onClick,
}: {
  readonly standard: StandardSummary;
  readonly active: boolean;
  readonly onClick: () => void;
}) => {
  const t = useT();
  const { versionNo, effectiveFrom: day } = inForce;
  return (
    <NavLink
      component="button"
      active={active}
      {...(active ? { 'aria-current': 'page' as const } : {})}
      label={termOf(t, 'standard', doc)}
      description={t('standards.editor.version', { versionNo, day })}
      rightSection={
        next === null ? null : (
          <Badge
            size="sm"
            variant="light"
            title={t('standards.editor.version', { versionNo: next.versionNo, day: next.effectiveFrom })}
          >
            {t('standards.editor.upcoming')}
          </Badge>
        )
      }
      styles={{ description: { color: 'var(--mantine-color-gray-8)' } }}
      py={4}
      onClick={onClick}
    />
  );
};

/** All numbers and lists of the business: what holds today, what will hold, and the next version. */
export const StandardsPage = () => {
  const t = useT();
  const [doc, setDoc] = useSearchState('doc', 'grades');
  const list = useCall('standards', 'listStandards', {});
  const standard = useCall('standards', 'getStandard', doc);
  return (
    <>
      <PageHeader title={t('standards.editor.title')} description={t('standards.editor.description')} />
      <Group align="flex-start" wrap="nowrap" gap="md">
        <ScrollArea
          component="nav"
          aria-label={t('standards.editor.title')}
          w={210}
          style={{ flexShrink: 0 }}
        >
          {(list.data ?? []).map((each) => (
            <StandardLink
              key={each.doc}
              standard={each}
              active={each.doc === doc}
              onClick={() => setDoc(each.doc)}
            />
          ))}
        </ScrollArea>
        <Box flex={1} miw={0}>
          {standard.error === undefined ? null : <ErrorPanel error={standard.error} />}
          <Text fw={600} mb="xs">
            {termOf(t, 'standard', doc)}
          </Text>
          {standard.data === undefined || standard.data.doc !== doc ? (
            <Loader m="md" />
          ) : (
            <StandardEditor key={`${doc}:${standard.data.newest.id}`} standard={standard.data} />
          )}
        </Box>
      </Group>
    </>
  );
};
