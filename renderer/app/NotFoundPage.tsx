import { Button } from '@mantine/core';
import { useT } from '../lib/i18n';
import { useGo } from '../lib/navigate';
import { EmptyState } from '../ui/EmptyState';

export const NotFoundPage = () => {
  const t = useT();
  const go = useGo();
  return (
    <EmptyState
      title={t('common.shell.notFound')}
      hint={t('common.shell.notFoundHint')}
      action={<Button onClick={() => go('/')}>{t('common.shell.toStart')}</Button>}
    />
  );
};
