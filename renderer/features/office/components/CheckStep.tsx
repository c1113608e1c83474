import { List, Stack, Table, Text } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { setUpExtras } from '../../../lib/shell-slots';
import { useFills } from '../../../lib/slots';
import type { SetUpValues } from './set-up-form';

/** Last step: what was said, what the app will do, what comes next. */
export const CheckStep = ({ values }: { readonly values: SetUpValues }) => {
  const t = useT();
  const extras = useFills(setUpExtras);
  const kind = values.kind === 'head' ? t('office.kind.head') : t(`office.branchKind.${values.branchKind}`);
  const facts = [
    [t('office.field.kind'), kind],
    [t('office.field.code'), values.code],
    [t('office.field.name'), values.name],
    [t('office.field.company'), values.company],
    [t('office.field.administrator'), values.administrator],
  ] as const;
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('office.setUp.checkTitle')}</Text>
      <Table withTableBorder verticalSpacing={4}>
        <Table.Tbody>
          {facts.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th w={140} scope="row">
                {label}
              </Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div>
        <Text size="sm" fw={600}>
          {t('office.setUp.willDo')}
        </Text>
        <List size="sm">
          <List.Item>{t('office.setUp.willCreate', { name: values.name })}</List.Item>
          <List.Item>{t('office.setUp.willSeed')}</List.Item>
          <List.Item>{t('office.setUp.willLock', { code: values.code })}</List.Item>
        </List>
      </div>
      {extras.map((Extra, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what fills a slot never changes
        <Extra key={index} />
      ))}
      <Text size="sm">{t(values.kind === 'head' ? 'office.setUp.nextHead' : 'office.setUp.nextBranch')}</Text>
    </Stack>
  );
};
