import { Alert } from '@mantine/core';
import { useT } from '../lib/i18n';

export type PasteNoteProps = {
  /** What of a paste was not taken: cells beyond the edge of the grid, and cells that are no values of it. */
  readonly left: { readonly cut: number; readonly bad: number } | null;
  /** What a value of the grid is. */
  readonly rule: string;
  readonly onClose: () => void;
};

/** Nothing is dropped in silence: says how many cells of a paste were left out, and why. */
export const PasteNote = ({ left, rule, onClose }: PasteNoteProps) => {
  const t = useT();
  if (left === null) return null;
  const parts = [
    left.cut > 0 ? t('common.state.pasteCut', { count: left.cut }) : '',
    left.bad > 0 ? t('common.state.pasteBad', { count: left.bad, rule }) : '',
  ];
  return (
    <Alert
      color="yellow"
      p="xs"
      mb="xs"
      withCloseButton
      closeButtonLabel={t('common.action.close')}
      onClose={onClose}
    >
      {parts.filter((part) => part !== '').join(' · ')}
    </Alert>
  );
};
