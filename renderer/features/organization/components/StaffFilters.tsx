import { Button, Select } from '@mantine/core';
import { STAFF_STATUSES } from '../../../../shared/features/organization/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { SearchInput } from '../../../ui/SearchInput';

type FilterSelectProps = {
  readonly label: string;
  readonly all: string;
  readonly options: readonly (string | { readonly value: string; readonly label: string })[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Head office has one filter more on the same line. */
  readonly narrow: boolean;
};

const FilterSelect = ({ label, all, options, value, onChange, narrow }: FilterSelectProps) => (
  <Select
    aria-label={label}
    placeholder={all}
    w={narrow ? 104 : 118}
    clearable
    searchable={options.length > 8}
    data={[...options]}
    value={value === '' ? null : value}
    onChange={(next) => onChange(next ?? '')}
  />
);

type Status = '' | 'atWork' | (typeof STAFF_STATUSES)[number];
const asStatus = (text: string): Status =>
  (['atWork', ...STAFF_STATUSES] as readonly string[]).includes(text) ? (text as Status) : '';

/** The filters of the people list, as the address keeps them. */
export const useStaffFilter = () => {
  const [search, setSearch] = useSearchState('search');
  const [site, setSite] = useSearchState('site');
  const [department, setDepartment] = useSearchState('department');
  const [post, setPost] = useSearchState('post');
  const [status, setStatus] = useSearchState('status');
  const [office, setOffice] = useSearchState('office');
  const values = { search: search.slice(0, 80), site, department, post, status: asStatus(status), office };
  const set = {
    search: setSearch,
    site: setSite,
    department: setDepartment,
    post: setPost,
    status: setStatus,
    office: setOffice,
  };
  return { values, set, isEmpty: Object.values(values).every((value) => value === '') };
};

type StaffFiltersProps = {
  readonly filter: ReturnType<typeof useStaffFilter>;
  readonly withOffice: boolean;
  readonly onClear: () => void;
};

/** Search and filters above the people list. */
export const StaffFilters = ({ filter, withOffice, onClear }: StaffFiltersProps) => {
  const t = useT();
  const { values, set } = filter;
  const choices = useCall('organization', 'getChoices', {}).data;
  const statuses = [
    { value: 'atWork', label: t('organization.list.atWork') },
    ...STAFF_STATUSES.map((value) => ({ value, label: t(`organization.staffStatus.${value}`) })),
  ];
  const field = (name: 'site' | 'department' | 'post' | 'status' | 'office') => ({
    label: t(`organization.field.${name}`),
    value: values[name],
    onChange: set[name],
    narrow: withOffice,
  });
  return (
    <>
      <SearchInput
        label={t('organization.list.search')}
        placeholder={t('organization.list.searchHint')}
        value={values.search}
        onChange={set.search}
        width={withOffice ? 190 : 214}
      />
      {withOffice ? (
        <FilterSelect
          {...field('office')}
          all={t('organization.list.allOffices')}
          options={choices?.offices ?? []}
        />
      ) : null}
      <FilterSelect
        {...field('site')}
        all={t('organization.list.allSites')}
        options={choices?.siteNames ?? []}
      />
      <FilterSelect
        {...field('department')}
        all={t('organization.list.allDepartments')}
        options={choices?.departmentNames ?? []}
      />
      <FilterSelect
        {...field('post')}
        all={t('organization.list.allPosts')}
        options={choices?.postNames ?? []}
      />
      <FilterSelect {...field('status')} all={t('organization.list.allStatuses')} options={statuses} />
      {filter.isEmpty ? null : (
        <Button variant="subtle" onClick={onClear}>
          {t('organization.list.clearFilters')}
        </Button>
      )}
    </>
  );
};
