import { useEffect, useState } from 'react';
import type { PrinterChoice } from '../../../../shared/features/documents/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { RecordPicker } from '../../../ui/RecordPicker';

type PrinterSelectProps = { readonly value: string; readonly onChange: (printer: string) => void };

/** A printer of this computer; empty is the one that the system takes by itself. */
export const PrinterSelect = ({ value, onChange }: PrinterSelectProps) => {
  const t = useT();
  const { run } = useCommand('documents', 'listPrinters', { silent: true });
  const [printers, setPrinters] = useState<readonly PrinterChoice[]>([]);
  useEffect(() => {
    void run({}).then((answer) => answer.ok && setPrinters(answer.value));
  }, [run]);
  return (
    <RecordPicker
      label={t('documents.print.printer')}
      size="xs"
      w={190}
      options={[
        { value: '', label: t('documents.print.systemPrinter') },
        ...printers.map(({ name, label }) => ({ value: name, label })),
      ]}
      value={value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
};
