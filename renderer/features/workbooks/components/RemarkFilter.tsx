import { Select } from '@mantine/core';
import { REMARK_KINDS, type RemarkKind } from '../../../../shared/features/workbooks/remark-kinds';
import type { ImportAnswer } from '../../../../shared/features/workbooks/types';
import { useT } from '../../../lib/i18n';

export type RemarkFilterProps = {
  readonly kinds: ImportAnswer['remarks'];
  readonly value: RemarkKind | undefined;
  readonly onChange: (kind: RemarkKind | undefined) => void;
};

const ALL = 'all';

/** How many remarks there are of each kind, and which of them are listed. There is nothing to choose among one kind. */
export const RemarkFilter = ({ kinds, value, onChange }: RemarkFilterProps) => {
  const t = useT();
  const there = REMARK_KINDS.filter((kind) => kinds[kind] !== undefined);
  if (there.length < 2) return null;
  const total = there.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0);
  return (
    <Select
      size="xs"
      w={220}
      aria-label={t('workbooks.page.filterKind')}
      allowDeselect={false}
      data={[
        { value: ALL, label: t('workbooks.page.allKinds', { count: total }) },
        ...there.map((kind) => ({
          value: kind,
          label: t('workbooks.page.kindCount', {
            kind: t(`workbooks.remarkKind.${kind}`),
            count: kinds[kind] ?? 0,
          }),
        })),
      ]}
      value={value ?? ALL}
      onChange={(chosen) => onChange(there.find((kind) => kind === chosen))}
    />
  );
};
