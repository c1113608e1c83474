import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { WorkbookName } from '../../../../shared/features/sums';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';

type ImportButtonProps = { readonly workbook: WorkbookName; readonly label?: string };

/** Leads to the import of a workbook. */
export const ImportButton = ({ workbook, label }: ImportButtonProps) => {
  const t = useT();
  const go = useGo();
  return (
    <Button
      variant="default"
      leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
      onClick={() => go('/import/$kind', { params: { kind: workbook } })}
    >
      {label ?? t('common.action.import')}
    </Button>
  );
};
