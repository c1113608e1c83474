import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { TextKey } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { deskFacts } from '../../../lib/shell-slots';
import { useFills } from '../../../lib/slots';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { DueLines } from '../components/DueLines';
import { FirstSteps } from '../components/FirstSteps';
import { Tile } from '../components/Tile';

/** As many numbers as one row of the smallest screen holds. */
const MOST_TILES = 6;

/** What is due, what comes next, and how the office stands: the page one starts the day with. */
export const WorkbenchPage = () => {
  const t = useT();
  const facts = useFills(deskFacts);
  const { data, error } = useCall('desk', 'getWorkbench', {});
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (data === undefined) return null;
  return (
    <Stack gap="sm">
      <PageHeader title={t('desk.title')} description={t('desk.description', { today: data.today })} />
      <SimpleGrid cols={Math.min(Math.max(data.tiles.length, 1), MOST_TILES)} spacing="sm">
        {data.tiles.map(({ feature, key, to, value }) => (
          <Tile
            key={`${feature}.${key}`}
            target={to}
            label={t(`${feature}.tile.${key}` as TextKey)}
            value={value}
          />
        ))}
      </SimpleGrid>
      <FirstSteps steps={data.firstSteps} />
      {facts.map((Fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what fills a slot never changes
        <Fact key={index} />
      ))}
      <Text component="h2" fw={600} mt="xs">
        {t('desk.reminders')}
      </Text>
      <DueLines />
    </Stack>
  );
};
