import { Button, Group, SimpleGrid, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { EventRow } from '../../../../shared/features/appraisal/types/records';
import { SERVICE_PLACES, type ServicePlace } from '../../../../shared/features/appraisal/vocabulary';
import { isLocalTime } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';

const TIMES = ['reportedAt', 'arrivedAt', 'solvedAt'] as const;
const MINUTES = 60;

type Values = Readonly<Record<(typeof TIMES)[number] | 'finding' | 'improvement' | 'improvedBy', string>> & {
  readonly place: ServicePlace;
  readonly improveBy: string | null;
  readonly improvedOn: string | null;
};

const shown = (time: string | null | undefined): string => (time ?? '').replace('T', ' ');
const timeOf = (text: string): string => text.trim().replace(/\s+/u, 'T');

/** What was promised and how long it took. */
const Promises = ({ event }: { readonly event: EventRow }) => {
  const t = useT();
  const lines = (['arrival', 'solution'] as const).flatMap((name) => {
    const took = event.handling?.[name] ?? null;
    if (took === null) return [];
    const params = {
      what: t(`appraisal.own.handling.${name}`),
      hours: (took.minutes / MINUTES).toFixed(2),
      limit: took.hours ?? 0,
    };
    const key = took.kept === null ? 'took' : took.kept ? 'kept' : 'broken';
    return [{ key: name, kept: took.kept, text: t(`appraisal.own.handling.${key}`, params) }];
  });
  return lines.map(({ key, kept, text }) => (
    <Text key={key} size="sm" c={kept === false ? 'red.9' : 'gray.7'}>
      {text}
    </Text>
  ));
};

/** How a service event was handled: when, what was found, what is made better. */
export const HandlingForm = ({ event }: { readonly event: EventRow }) => {
  const t = useT();
  const known = event.handling;
  const form = useRecordForm<Values, unknown>({
    draft: { of: `service-handling:${event.id}`, version: known?.version ?? 0 },
    initialValues: {
      place: known?.place ?? 'city',
      reportedAt: shown(known?.reportedAt),
      arrivedAt: shown(known?.arrivedAt),
      solvedAt: shown(known?.solvedAt),
      finding: known?.finding ?? '',
      improvement: known?.improvement ?? '',
      improveBy: known?.improveBy ?? null,
      improvedOn: known?.improvedOn ?? null,
      improvedBy: known?.improvedBy ?? '',
    },
    check: (values) =>
      Object.fromEntries(
        TIMES.map((name) => {
          const isEmpty = values[name].trim() === '';
          const fits = isEmpty ? name !== 'reportedAt' : isLocalTime(timeOf(values[name]));
          return [name, fits ? null : t('appraisal.own.handling.invalid')];
        }),
      ),
    save: into('appraisal', 'saveHandling', (values: Values) => ({
      ...values,
      eventId: event.id,
      seen: known === null ? null : { id: known.id, version: known.version },
      reportedAt: timeOf(values.reportedAt),
      arrivedAt: values.arrivedAt.trim() === '' ? null : timeOf(values.arrivedAt),
      solvedAt: values.solvedAt.trim() === '' ? null : timeOf(values.solvedAt),
    })),
    done: t('appraisal.own.handling.saved'),
    onSaved: () => undefined,
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} inline disabled={!event.mine}>
      <Title order={3} size="h5" mt="lg">
        {t('appraisal.own.handling.title')}
      </Title>
      <Promises event={event} />
      <RecordPicker
        label={t('appraisal.own.handling.place')}
        options={SERVICE_PLACES.map((value) => ({ value, label: t(`appraisal.own.handling.${value}`) }))}
        {...getInputProps('place')}
      />
      <SimpleGrid cols={3} mt={4}>
        {TIMES.map((name) => (
          <TextInput
            key={name}
            label={t(`appraisal.own.handling.${name}`)}
            placeholder={t('appraisal.own.handling.timeHint')}
            withAsterisk={name === 'reportedAt'}
            {...getInputProps(name)}
          />
        ))}
      </SimpleGrid>
      {(['finding', 'improvement'] as const).map((name) => (
        <Textarea
          key={name}
          label={t(`appraisal.own.handling.${name}`)}
          autosize
          minRows={2}
          maxLength={2000}
          {...getInputProps(name)}
        />
      ))}
      <SimpleGrid cols={3} mt={4}>
        <DateField label={t('appraisal.own.handling.improveBy')} {...getInputProps('improveBy')} />
        <DateField label={t('appraisal.own.handling.improvedOn')} {...getInputProps('improvedOn')} />
        <TextInput
          label={t('appraisal.own.handling.improvedBy')}
          maxLength={40}
          {...getInputProps('improvedBy')}
        />
      </SimpleGrid>
      <Group justify="flex-end" mt="xs">
        <Button type="submit" variant="default" disabled={!event.mine} loading={form.isRunning}>
          {t('appraisal.own.handling.save')}
        </Button>
      </Group>
    </RecordForm>
  );
};
