import { useCallback } from 'react';
import type { NavJob } from '../lib/define-pages';
import { useT } from '../lib/i18n';
import { useOwnOffice } from '../lib/own-office';

/** What a job is called here: the last one is the office itself, which is head office or a branch. */
export const useJobTitle = (): ((job: NavJob) => string) => {
  const t = useT();
  const kind = useOwnOffice().data?.kind;
  return useCallback(
    (job) => t(`common.navJob.${job === 'office' && kind === 'head' ? 'head' : job}`),
    [kind, t],
  );
};
