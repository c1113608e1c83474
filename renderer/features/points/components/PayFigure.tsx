import { UnstyledButton } from '@mantine/core';
import type { PayCell } from '../../../../shared/features/points/types';
import { useT } from '../../../lib/i18n';
import { yuan } from './yuan';

type PayFigureProps = PayCell & {
  readonly label: string;
  readonly onOpen: () => void;
};

const toneOf = ({ ahead, deducted }: Pick<PayCell, 'ahead' | 'deducted'>): string =>
  ahead ? 'var(--mantine-color-gray-7)' : deducted ? 'var(--mantine-color-red-9)' : 'inherit';

/** What is paid in a month; it opens how it came about. A star marks a provisional grading, ± lines beside the pay, slanted ones are a forecast. */
export const PayFigure = ({
  label,
  totalCents,
  deducted,
  provisional,
  ahead,
  lined,
  onOpen,
}: PayFigureProps) => {
  const t = useT();
  const title = ahead ? t('points.pay.ahead') : provisional ? t('points.pay.provisional') : label;
  return (
    <UnstyledButton
      fz="sm"
      aria-label={label}
      title={title}
      c={toneOf({ ahead, deducted })}
      fs={ahead ? 'italic' : 'normal'}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    >
      {totalCents === null ? '—' : yuan(totalCents)}
      {provisional ? '*' : ''}
      {lined ? '±' : ''}
    </UnstyledButton>
  );
};
