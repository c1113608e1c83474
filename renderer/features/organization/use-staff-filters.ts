import { STAFF_STATUSES } from '../../../shared/features/organization/vocabulary';
import { useCall } from '../../lib/calls';
import { useT } from '../../lib/i18n';
import { useListFilters } from '../../ui/list-filters';

const STATUSES = ['atWork', ...STAFF_STATUSES] as const;
const NONE: readonly string[] = [];
const itself = (name: string): string => name;

/** The filters of the people list; head office has one more on the same line. */
export const useStaffFilters = (isHead: boolean) => {
  const t = useT();
  const choices = useCall('organization', 'getChoices', {}).data;
  const width = isHead ? 104 : 118;
  const names = <const A extends string>(label: string, all: A, values: readonly string[] = NONE) => ({
    ...({ kind: 'choice', open: true } as const),
    ...{ label, all, values, text: itself, width },
  });
  const shared = {
    search: {
      kind: 'search',
      label: t('organization.list.search'),
      placeholder: t('organization.list.searchHint'),
      width: isHead ? 190 : 214,
    },
    site: names(t('organization.field.site'), t('organization.list.allSites'), choices?.siteNames),
    department: names(
      t('organization.field.department'),
      t('organization.list.allDepartments'),
      choices?.departmentNames,
    ),
    post: names(t('organization.field.post'), t('organization.list.allPosts'), choices?.postNames),
    status: {
      kind: 'choice',
      label: t('organization.field.status'),
      all: t('organization.list.allStatuses'),
      values: STATUSES,
      text: (value: (typeof STATUSES)[number]) =>
        value === 'atWork' ? t('organization.list.atWork') : t(`organization.staffStatus.${value}`),
      width,
    },
  } as const;
  const office = names(t('organization.field.office'), t('organization.list.allOffices'), choices?.offices);
  const filters = useListFilters(isHead ? { ...shared, office } : shared);
  const { search, site, department, post, status } = filters.values;
  return {
    filters,
    asked: {
      search,
      site,
      department,
      post,
      status,
      office: 'office' in filters.values ? filters.values.office : '',
    },
  };
};
