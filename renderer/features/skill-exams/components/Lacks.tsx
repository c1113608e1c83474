import { Table, Text } from '@mantine/core';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';

/** What is held against panel members. */
export const Lacks = () => {
  const t = useT();
  const { data } = useCall('skillExams', 'listLacks', {});
  if (data === undefined) return null;
  return (
    <FormSection title={t('skillExams.charge.lacks.title')}>
      <Text size="sm" c="gray.7">
        {t('skillExams.charge.lacks.hint')}
      </Text>
      {data.length === 0 ? (
        <Text size="sm">{t('skillExams.charge.lacks.none')}</Text>
      ) : (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {(['foundOn', 'member', 'person', 'exam', 'finding', 'foundBy'] as const).map((name) => (
                <Table.Th key={name}>{t(`skillExams.charge.lacks.${name}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(({ id, foundOn, member, person, exam, finding, foundBy }) => (
              <Table.Tr key={id}>
                {[foundOn, member, person, exam, finding, foundBy].map((text, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
                  <Table.Td key={i}>{text}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </FormSection>
  );
};
