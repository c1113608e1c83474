import { Group, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StaffLabel, StaffView } from '../../../../shared/features/organization/types';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { StatusBadge } from './StatusBadge';

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const t = useT();
  const empty = children === null || children === '';
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Text size="sm" c="gray.7" w={104} style={{ flexShrink: 0 }}>
        {label}
      </Text>
      <Text
        size="sm"
        component="div"
        {...(empty ? { c: 'gray.7' } : {})}
        style={{ overflowWrap: 'anywhere' }}
      >
        {empty ? t('organization.person.unset') : children}
      </Text>
    </Group>
  );
};

const PersonLink = ({ person }: { readonly person: StaffLabel }) => (
  <AppLink to="/staff/$id" params={{ id: person.id }} size="sm">
    {`${person.name} ${person.staffNo}`}
  </AppLink>
);

/** A person's fields, for reading. */
export const PersonFacts = ({ view }: { readonly view: StaffView }) => {
  const t = useT();
  const { staff } = view;
  const columns = { base: 1, sm: 2 } as const;
  return (
    <>
      <FormSection title={t('organization.person.identity')}>
        <SimpleGrid cols={columns} spacing="lg" verticalSpacing={6}>
          <Fact label={t('organization.field.staffNo')}>{staff.staffNo}</Fact>
          <Fact label={t('organization.field.pinyin')}>{staff.pinyin}</Fact>
          <Fact label={t('organization.field.gender')}>
            {staff.gender === null ? null : t(`organization.gender.${staff.gender}`)}
          </Fact>
          <Fact label={t('organization.field.birthDate')}>{staff.birthDate}</Fact>
          <Fact label={t('organization.field.education')}>
            {staff.education === null ? null : t(`organization.education.${staff.education}`)}
          </Fact>
          <Fact label={t('organization.field.phone')}>{staff.phone}</Fact>
        </SimpleGrid>
      </FormSection>
      <FormSection title={t('organization.person.standing')}>
        <SimpleGrid cols={columns} spacing="lg" verticalSpacing={6}>
          <Fact label={t('organization.field.status')}>
            <StatusBadge status={staff.status} />
          </Fact>
          <Fact label={t('organization.field.hireDate')}>{staff.hireDate}</Fact>
          <Fact label={t('organization.field.site')}>{view.site}</Fact>
          <Fact label={t('organization.field.department')}>{view.department}</Fact>
          <Fact label={t('organization.field.post')}>{view.post}</Fact>
          <Fact label={t('organization.field.grade')}>{staff.grade}</Fact>
          <Fact label={t('organization.field.source')}>
            {staff.source === null ? null : t(`organization.source.${staff.source}`)}
          </Fact>
          <Fact label={t('organization.field.industrySince')}>{staff.industrySince}</Fact>
          <Fact label={t('organization.field.mentor')}>
            {view.mentor === null ? null : <PersonLink person={view.mentor} />}
          </Fact>
          <Fact label={t('organization.person.mentees')}>
            {view.mentees.length === 0 ? (
              t('organization.person.noMentees')
            ) : (
              <Group gap="sm">
                {view.mentees.map((mentee) => (
                  <PersonLink key={mentee.id} person={mentee} />
                ))}
              </Group>
            )}
          </Fact>
        </SimpleGrid>
      </FormSection>
      {staff.note === '' ? null : (
        <FormSection title={t('organization.field.note')}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {staff.note}
          </Text>
        </FormSection>
      )}
    </>
  );
};
