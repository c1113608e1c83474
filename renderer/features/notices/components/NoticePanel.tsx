import type { Notice, NoticeView } from '../../../../shared/features/notices/types';
import { useT } from '../../../lib/i18n';
import { SidePanel } from '../../../ui/SidePanel';
import { NoticeForm } from './NoticeForm';

type NoticePanelProps = {
  readonly opened: boolean;
  readonly view: NoticeView | null;
  readonly onClose: () => void;
  readonly onSaved: (notice: Notice) => void;
};

/** The form of a notice beside its list or page. */
export const NoticePanel = ({ opened, view, onClose, onSaved }: NoticePanelProps) => {
  const t = useT();
  return (
    <SidePanel
      opened={opened}
      onClose={onClose}
      title={t(view === null ? 'notices.new' : 'notices.edit')}
      size={600}
    >
      {opened ? <NoticeForm view={view} onSaved={onSaved} /> : null}
    </SidePanel>
  );
};
