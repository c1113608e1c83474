import { ActionIcon, Group, Loader, Text, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { KpiGrid } from '../components/KpiGrid';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The indicators of a month: sites and people by indicator, each with its target and attainment. */
export const KpiPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const [asked, setMonth] = useSearchState('month', dayjs().subtract(1, 'month').format('YYYY-MM'));
  const [typed, setTyped] = useState<string | null>(null);
  const month = MONTH.test(asked) ? asked : dayjs().format('YYYY-MM');
  const answer = useCall('appraisal', 'getKpiMonth', { month });
  const move = (by: number): void => {
    setTyped(null);
    setMonth(dayjs(`${month}-01`).add(by, 'month').format('YYYY-MM'));
  };
  return (
    <>
      <PageHeader
        title={t('appraisal.kpi.title')}
        description={t('appraisal.kpi.description')}
        actions={<ImportButton workbook="kpi" />}
      />
      <Group gap={4} mb="sm">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('appraisal.kpi.previous')}
          onClick={() => move(-1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <TextInput
          aria-label={t('appraisal.kpi.month')}
          w={110}
          maxLength={7}
          value={typed ?? month}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(MONTH.test(text) ? null : text);
            if (MONTH.test(text)) setMonth(text);
          }}
        />
        <ActionIcon variant="default" size="lg" aria-label={t('appraisal.kpi.next')} onClick={() => move(1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Text size="sm" c="gray.7">
          {answer.data === undefined ? '' : t('appraisal.kpi.version', { versionNo: answer.data.versionNo })}
        </Text>
      </Group>
      {answer.error === undefined ? null : <ErrorPanel error={answer.error} />}
      {answer.data?.month === month ? <KpiGrid key={month} view={answer.data} /> : <Loader m="md" />}
    </>
  );
};
