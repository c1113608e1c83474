import { ActionIcon, Group, Kbd, List, ScrollArea, Stack, Table, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { clauseText, stepText } from '../../shared/kernel/derivation';
import { termOf } from '../../shared/locales/translate';
import { useT } from '../lib/i18n';
import { standardInForce } from '../lib/own-office';
import type { HelpRule } from '../lib/page-help';
import { keysOf, SHORTCUTS } from '../lib/shortcuts';
import type { NavRoute } from './nav-order';
import classes from './Shell.module.css';

/** A rule in the numbers of the version that is in force today, with the standard and the clause that it comes from. */
const Rule = ({ rule }: { readonly rule: HelpRule }) => {
  const t = useT();
  const { data } = useQuery({
    queryKey: ['help', 'standard', rule.doc],
    queryFn: () => standardInForce(rule.doc),
  });
  if (data === undefined || !data.ok) return null;
  const { versionNo, effectiveFrom, body } = data.value;
  const clause = rule.clause(body);
  return (
    <div data-rule={rule.doc}>
      <List size="sm" spacing={2}>
        {rule.lines(body).map((line) => (
          <List.Item key={stepText(t, line)}>{stepText(t, line)}</List.Item>
        ))}
      </List>
      <Text size="xs" c="gray.7" mt={2}>
        {t('common.help.source', { standard: termOf(t, 'standard', rule.doc), versionNo, effectiveFrom })}
        {` ${clause === undefined ? t('common.explain.ours') : t('common.explain.clause', { clause: clauseText(t, clause) })}`}
      </Text>
    </div>
  );
};

const Shortcuts = () => {
  const t = useT();
  return (
    <Table withRowBorders={false} verticalSpacing={2} horizontalSpacing={0}>
      <Table.Tbody>
        {Object.values(SHORTCUTS).map(({ keys, label }) => (
          <Table.Tr key={keys}>
            <Table.Td w={76}>
              <Kbd size="xs">{keysOf(keys)}</Kbd>
            </Table.Td>
            <Table.Td>{t(label)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const Heading = ({ children }: { readonly children: string }) => (
  <Title order={3} size="sm" mt="xs">
    {children}
  </Title>
);

export type HelpPanelProps = { readonly page: NavRoute; readonly onClose: () => void };

/**
 * What the present page is for, beside it. It is no dialog: one reads and goes on working. While a form stands at the right, it stands
 * at the left and leaves the focus where it is.
 */
export const HelpPanel = ({ page, onClose }: HelpPanelProps) => {
  const t = useT();
  const box = useRef<HTMLElement>(null);
  const beside = document.querySelector('[role="dialog"]') !== null;
  const { data: help } = useQuery({ queryKey: ['help', page.path], queryFn: page.nav.help });
  useEffect(() => {
    if (!beside) box.current?.focus();
  }, [beside]);
  const title = t('common.help.title', { page: t(page.nav.label) });
  return (
    <aside
      ref={box}
      tabIndex={-1}
      aria-label={title}
      className={classes['help']}
      data-left={beside || undefined}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Group justify="space-between" wrap="nowrap" p="sm" pb={4}>
        <Title order={2} size="h5">
          {title}
        </Title>
        <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label={t('common.action.close')}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <ScrollArea className={classes['helpText']} viewportProps={{ tabIndex: 0 }}>
        <Stack gap={6} px="sm" pb="md">
          {help === undefined ? null : (
            <>
              <Text size="sm">{t(help.purpose)}</Text>
              <Heading>{t('common.help.jobs')}</Heading>
              <List type="ordered" size="sm" spacing={4}>
                {help.jobs.map((job) => (
                  <List.Item key={job}>{t(job)}</List.Item>
                ))}
              </List>
              {help.rules.length === 0 ? null : <Heading>{t('common.help.rules')}</Heading>}
              {help.rules.map((rule) => (
                <Rule key={help.rules.indexOf(rule)} rule={rule} />
              ))}
            </>
          )}
          <Heading>{t('common.help.shortcuts')}</Heading>
          <Shortcuts />
        </Stack>
      </ScrollArea>
    </aside>
  );
};
