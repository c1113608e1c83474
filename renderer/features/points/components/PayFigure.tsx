import { UnstyledButton } from '@mantine/core';
import type { MonthState } from '../../../../shared/features/points/types';
import { useT } from '../../../lib/i18n';
import { yuan } from './yuan';

type PayFigureProps = {
  readonly label: string;
  readonly payCents: number | null;
  readonly deductionCents: number;
  readonly provisional: boolean;
  readonly state: MonthState;
  readonly onOpen: () => void;
};

const toneOf = ({ state, deductionCents }: Pick<PayFigureProps, 'state' | 'deductionCents'>): string =>
  state === 'ahead'
    ? 'var(--mantine-color-gray-7)'
    : deductionCents > 0
      ? 'var(--mantine-color-red-9)'
      : 'inherit';

/** A figure of pay; it opens how it came about. A star marks a provisional grading, slanted ones are a forecast. */
export const PayFigure = ({
  label,
  payCents,
  deductionCents,
  provisional,
  state,
  onOpen,
}: PayFigureProps) => {
  const t = useT();
  const title = state === 'ahead' ? t('points.pay.ahead') : provisional ? t('points.pay.provisional') : label;
  return (
    <UnstyledButton
      fz="sm"
      aria-label={label}
      title={title}
      c={toneOf({ state, deductionCents })}
      fs={state === 'ahead' ? 'italic' : 'normal'}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    >
      {payCents === null ? '—' : yuan(payCents)}
      {provisional ? '*' : ''}
    </UnstyledButton>
  );
};
