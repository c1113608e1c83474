import { Accordion, Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { DueRegrading } from '../../../../shared/features/points/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { FormButtons } from '../../../ui/FormButtons';
import { SidePanel } from '../../../ui/SidePanel';
import { Explanation } from '../../grades/components/Explanation';

const ConfirmDue = ({ due, onClose }: { readonly due: DueRegrading; readonly onClose: () => void }) => {
  const t = useT();
  const confirm = useCommand('points', 'confirmRegrading');
  const { staffId, dueOn, name, before, after, points } = due;
  const run = async (): Promise<void> => {
    const answer = await confirm.run({ staffId, dueOn, note: '' });
    if (!answer.ok) return;
    notifyDone(t('grades.page.confirmedDue', { name }));
    onClose();
  };
  return (
    <>
      <Text size="sm" mb="sm">
        {t('grades.page.confirmDueBody', { name, before, after, points, dueOn })}
      </Text>
      <Explanation derivation={due.derivation} />
      {due.mine ? (
        <FormButtons>
          <Button variant="default" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
          <Button loading={confirm.isRunning} onClick={() => void run()}>
            {t('grades.page.confirmDue')}
          </Button>
        </FormButtons>
      ) : null}
    </>
  );
};

/** Re-gradings that fell due: computed, provisional, each confirmed by a person. Nothing is shown when there is none. */
export const DueRegradings = () => {
  const t = useT();
  const rows = useCall('points', 'listDueRegradings', {}).data ?? [];
  const [open, setOpen] = useState<DueRegrading | null>(null);
  if (rows.length === 0) return null;
  return (
    <>
      <Accordion variant="contained" mb="sm">
        <Accordion.Item value="due">
          <Accordion.Control>
            {t('grades.page.due')} ({rows.length})
          </Accordion.Control>
          <Accordion.Panel>
            <Text size="sm" c="gray.7">
              {t('grades.page.dueHint')}
            </Text>
            <Table fz="sm" verticalSpacing={4}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('grades.page.staff')}</Table.Th>
                  <Table.Th>{t('grades.page.dueOn')}</Table.Th>
                  <Table.Th>{t('grades.page.before')}</Table.Th>
                  <Table.Th>{t('grades.page.after')}</Table.Th>
                  <Table.Th />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.staffId}>
                    <Table.Td>
                      {row.staffNo} {row.name}
                    </Table.Td>
                    <Table.Td>{row.dueOn}</Table.Td>
                    <Table.Td>{row.before}</Table.Td>
                    <Table.Td>{row.after}</Table.Td>
                    <Table.Td>
                      <Button size="compact-xs" variant="default" onClick={() => setOpen(row)}>
                        {t('common.action.open')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      <SidePanel
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={t('grades.page.confirmDueTitle')}
      >
        {open === null ? null : <ConfirmDue due={open} onClose={() => setOpen(null)} />}
      </SidePanel>
    </>
  );
};
