import type { ShownState } from '../../../../shared/features/notices/vocabulary';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';

const COLOURS: Readonly<Record<ShownState, string>> = {
  draft: 'gray',
  posted: 'blue',
  ended: 'teal',
  withdrawn: 'red',
};

/** How far a notice has come. */
export const NoticeStateBadge = ({ state }: { readonly state: ShownState }) => {
  const t = useT();
  return <StateBadge color={COLOURS[state]} label={t(`notices.state.${state}`)} />;
};
