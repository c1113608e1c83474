import { Alert, Group, Table, Text } from '@mantine/core';
import type { NoticeView } from '../../../../shared/features/notices/types';
import { describeError } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';

const Fact = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <Group gap="xs" wrap="nowrap" align="flex-start">
    <Text size="sm" c="gray.7" w={120} style={{ flexShrink: 0 }}>
      {label}
    </Text>
    <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
      {text}
    </Text>
  </Group>
);

/** Whether what rests on the notice may take effect today, and what is in the way. */
const Gate = ({ view }: { readonly view: NoticeView }) => {
  const t = useT();
  const why = view.gate === null ? undefined : describeError(t, view.gate);
  return (
    <Alert color={why === undefined ? 'teal' : 'yellow'} mb="sm" p="xs">
      <Text size="sm" fw={600}>
        {t('notices.gate.title')}
      </Text>
      <Text size="sm">{why === undefined ? t('notices.gate.open') : `${why.message} ${why.remedy}`}</Text>
    </Alert>
  );
};

/** What a notice says. */
export const NoticeFacts = ({ view }: { readonly view: NoticeView }) => {
  const t = useT();
  const { notice, form, workingDays, noticeDays } = view;
  const { postedFrom: from, postedTo: to, withdrawnOn, withdrawReason } = notice;
  const said = (text: string): string => (text === '' ? t('notices.facts.none') : text);
  return (
    <>
      <Gate view={view} />
      <FormSection title={t('notices.facts.title')}>
        {withdrawnOn === null ? null : (
          <Text size="sm" c="red.9">
            {t('notices.withdrawnLine', { day: withdrawnOn, reason: withdrawReason })}
          </Text>
        )}
        <Fact
          label={t('notices.field.kind')}
          text={`${t(`notices.kind.${notice.kind}`)} · ${t(`notices.form.${form}`)}`}
        />
        <Fact
          label={t(`notices.form.${form}`)}
          text={t('notices.facts.period', { from, to, days: workingDays, least: noticeDays })}
        />
        {form === 'public' || notice.place !== '' ? (
          <Fact label={t('notices.field.place')} text={said(notice.place)} />
        ) : null}
        {form === 'circular' || notice.recipients !== '' ? (
          <Fact label={t('notices.field.recipients')} text={said(notice.recipients)} />
        ) : null}
        <Fact label={t('notices.field.contact')} text={said(notice.contact)} />
        <Fact label={t('notices.field.madeBy')} text={said(notice.madeBy)} />
        {notice.body === '' ? null : <Fact label={t('notices.field.body')} text={notice.body} />}
      </FormSection>
      <FormSection title={t('notices.subjectsTitle', { count: view.subjects.length })}>
        <Table fz="sm" verticalSpacing={4} aria-label={t('notices.field.subjects')}>
          <Table.Tbody>
            {view.subjects.map(({ staffId, staffNo, name, department, post, line }) => (
              <Table.Tr key={staffId}>
                <Table.Td w={170}>
                  <AppLink to="/staff/$id" params={{ id: staffId }} size="sm">
                    {`${staffNo} ${name}`}
                  </AppLink>
                </Table.Td>
                <Table.Td w={220}>{[department, post].filter((part) => part !== '').join(' ')}</Table.Td>
                <Table.Td>{line}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </FormSection>
    </>
  );
};
