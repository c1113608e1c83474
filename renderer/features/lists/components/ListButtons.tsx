import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconFileExport, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ListPicture } from '../../../../shared/kernel/list-picture';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import type { ListButtonsProps } from '../../../lib/list-slot';
import { notifyDone } from '../../../lib/notify';
import { usePrintKey } from '../../../lib/print-key';
import { SidePanel } from '../../../ui/SidePanel';
import { ListPreview } from './ListPreview';

type What = 'all' | 'chosen';

type ChoiceProps = {
  readonly counts: Pick<ListButtonsProps, 'count' | 'chosen'>;
  readonly label: string;
  readonly icon: ReactNode;
  readonly isBusy?: boolean;
  readonly onChoose: (what: What) => void;
  readonly printKey?: ReturnType<typeof usePrintKey>;
};

/** A button for the whole list; with selected rows it asks which are meant. */
const Choice = ({ counts, label, icon, isBusy = false, onChoose, printKey }: ChoiceProps) => {
  const t = useT();
  const asks = counts.chosen > 0;
  const button = (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={counts.count === 0}
        loading={isBusy}
        {...(asks ? {} : { onClick: () => onChoose('all') })}
        {...printKey}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  if (!asks) return button;
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChoose('chosen')}>
          {t('lists.chosen', { count: counts.chosen })}
        </Menu.Item>
        <Menu.Item onClick={() => onChoose('all')}>{t('lists.all', { count: counts.count })}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** *Print this list* and *export this list*, with its filter, order and columns. Ctrl+P prints what is selected, else all. */
export const ListButtons = ({ take, ...counts }: ListButtonsProps) => {
  const t = useT();
  const save = useCommand('lists', 'exportList');
  const [picture, setPicture] = useState<ListPicture>();
  const print = (what: What): void => setPicture(take(what));
  const key = usePrintKey(() => print(counts.chosen > 0 ? 'chosen' : 'all'));
  const exportAs = async (what: What): Promise<void> => {
    const answer = await save.run(take(what));
    if (answer.ok && answer.value !== null) notifyDone(t('lists.exported', answer.value));
  };
  return (
    <>
      <Choice
        counts={counts}
        label={t('lists.print')}
        icon={<IconPrinter size={18} aria-hidden />}
        onChoose={print}
        printKey={key}
      />
      <Choice
        counts={counts}
        label={t('lists.export')}
        icon={<IconFileExport size={18} aria-hidden />}
        isBusy={save.isRunning}
        onChoose={(what) => void exportAs(what)}
      />
      <SidePanel
        opened={picture !== undefined}
        onClose={() => setPicture(undefined)}
        size="min(1080px, 92vw)"
        title={`${t('lists.print')} · ${picture?.title ?? ''}`}
      >
        {picture === undefined ? null : <ListPreview picture={picture} />}
      </SidePanel>
    </>
  );
};
