import { Loader } from '@mantine/core';
import { useState } from 'react';
import type { GradesStandard } from '../../../../shared/features/grades/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { SidePanel } from '../../../ui/SidePanel';
import { GradingDetails } from './GradingDetails';
import { GradingForm } from './GradingForm';

type OpenGradingProps = {
  readonly id: string;
  readonly standard: GradesStandard;
  readonly onClose: () => void;
};

const OpenGrading = ({ id, standard, onClose }: OpenGradingProps) => {
  const [editing, setEditing] = useState(false);
  const view = useCall('grades', 'getGrading', id);
  if (view.error !== undefined) return <ErrorPanel error={view.error} />;
  if (view.data === undefined) return <Loader m="md" />;
  const stop = (): void => setEditing(false);
  return editing ? (
    <GradingForm view={view.data} standard={standard} onClose={stop} onSaved={stop} />
  ) : (
    <GradingDetails view={view.data} onEdit={() => setEditing(true)} onClose={onClose} />
  );
};

type GradingPanelProps = {
  /** The grading to show, `new` to fill in a form, or empty. */
  readonly open: string;
  readonly onOpen: (id: string) => void;
};

/** The grading sheet beside the list. */
export const GradingPanel = ({ open, onOpen }: GradingPanelProps) => {
  const t = useT();
  const standard = useCall('standards', 'getInForce', 'grades').data?.body as GradesStandard | undefined;
  const close = (): void => onOpen('');
  const title = t(open === 'new' ? 'grades.sheet.new' : 'grades.sheet.title');
  return (
    <SidePanel opened={open !== ''} onClose={close} title={title} size={640}>
      {open === '' || standard === undefined ? null : open === 'new' ? (
        <GradingForm view={null} standard={standard} onClose={close} onSaved={onOpen} />
      ) : (
        <OpenGrading key={open} id={open} standard={standard} onClose={close} />
      )}
    </SidePanel>
  );
};
