import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentName } from '../../../../shared/features/sums';
import { useT } from '../../../lib/i18n';
import { usePrintKey } from '../../../lib/print-key';
import { SidePanel } from '../../../ui/SidePanel';
import { PrintPanel } from './PrintPanel';

export type PrintButtonProps = {
  readonly document: DocumentName;
  /** Plans for 培训计划表, sessions for the documents of a session, people for 员工培训档案. */
  readonly subjectIds: readonly string[];
  /** The name of the document unless given. */
  readonly label?: string;
};

/** Opens the preview of a document beside the page. Ctrl+P does the same for the first button of the page. */
export const PrintButton = ({ document, subjectIds, label }: PrintButtonProps) => {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const disabled = subjectIds.length === 0;
  const key = usePrintKey(() => setOpened(true));
  const title = label ?? t('documents.print.button');
  return (
    <>
      <Button
        {...key}
        variant="default"
        disabled={disabled}
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {title}
      </Button>
      <SidePanel
        opened={opened}
        onClose={() => setOpened(false)}
        size="min(1080px, 92vw)"
        title={`${t('documents.print.title')} · ${t(`document.${document}`)}`}
      >
        {opened ? (
          <PrintPanel
            key={`${document} ${subjectIds.join(' ')}`}
            document={document}
            subjectIds={subjectIds}
          />
        ) : null}
      </SidePanel>
    </>
  );
};
