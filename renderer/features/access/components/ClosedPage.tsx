import { useT } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';

/** In place of a page that the role does not open: why, and who can help. */
export const ClosedPage = () => {
  const t = useT();
  return <EmptyState title={t('access.refused.title')} hint={t('access.refused.hint')} />;
};
