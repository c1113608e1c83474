import type { StaffStatus } from '../../../../shared/features/organization/vocabulary';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';

const COLORS: Readonly<Record<StaffStatus, string>> = {
  training: 'blue',
  active: 'teal',
  transferred: 'gray',
  left: 'gray',
  eliminated: 'red',
};

/** A person's status 状态. */
export const StatusBadge = ({ status }: { readonly status: StaffStatus }) => {
  const t = useT();
  return <StateBadge color={COLORS[status]} label={t(`organization.staffStatus.${status}`)} />;
};
