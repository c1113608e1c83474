import type { DisciplineRow } from '../../../../shared/features/discipline/types';
import { useT } from '../../../lib/i18n';
import { SidePanel } from '../../../ui/SidePanel';
import { DisciplineDetails } from './DisciplineDetails';
import { GiveForm } from './GiveForm';

type DisciplinePanelProps = {
  /** The one to show, `new` for the form, or nothing. */
  readonly open: DisciplineRow | 'new' | undefined;
  readonly staffId: string | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
};

/** One of them, or the form to give one, beside the list. */
export const DisciplinePanel = ({ open, staffId, onClose, onSaved }: DisciplinePanelProps) => {
  const t = useT();
  return (
    <SidePanel
      opened={open !== undefined}
      onClose={onClose}
      title={t(open === 'new' ? 'discipline.give' : 'discipline.title')}
      size={600}
    >
      {open === undefined ? null : open === 'new' ? (
        <GiveForm staffId={staffId} onSaved={({ id }) => onSaved(id)} />
      ) : (
        <DisciplineDetails key={`${open.id} ${open.version}`} row={open} />
      )}
    </SidePanel>
  );
};
