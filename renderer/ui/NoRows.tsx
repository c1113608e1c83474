import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CallState } from '../lib/calls';
import { useT } from '../lib/i18n';
import { EmptyState, type EmptyStateProps } from './EmptyState';

export type NoRowsProps = EmptyStateProps & {
  /** The answer that the rows come from; a refusal is shown above the list, so nothing stands here. */
  readonly list: CallState<unknown>;
  /** Something was searched for or filtered: then nothing matches, and the list itself may be full. */
  readonly filtered: boolean;
  /** The way back to the whole list. */
  readonly clear?: ReactNode;
};

/** What a list without rows says: that it is being read, that nothing matches, or that nothing is there and what to do first. */
export const NoRows = ({ list, filtered, clear, ...empty }: NoRowsProps) => {
  const t = useT();
  if (list.data === undefined) return list.error === undefined ? <Loader m="md" /> : null;
  return filtered ? (
    <EmptyState title={t('common.state.noMatch')} hint={t('common.state.noMatchHint')} action={clear} />
  ) : (
    <EmptyState {...empty} />
  );
};
