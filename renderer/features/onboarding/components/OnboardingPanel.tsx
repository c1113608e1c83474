import { Loader, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { todayHere } from '../../../lib/today';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { SidePanel } from '../../../ui/SidePanel';
import { Application, ApplicationFacts } from './Application';
import { DecideForm } from './DecideForm';
import { ExtendForm } from './ExtendForm';
import { OnboardingExams, OnboardingRuling } from './OnboardingRuling';

const PARTS = ['apply', 'extend', 'decide'] as const;
type OnboardingPart = (typeof PARTS)[number];

const PanelBody = ({ staffId, onClose }: { readonly staffId: string; readonly onClose: () => void }) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const [on, setOn] = useState(todayHere());
  const [part, setPart] = useState<OnboardingPart>('apply');
  const { data: view, error } = useCall('onboarding', 'getOnboarding', { staffId, on });
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (view === undefined || view.row.staffId !== staffId) return <Loader m="md" />;
  const open = view.mine && view.row.outcome === null;
  return (
    <>
      <Text size="sm" mb="xs">
        {`${view.row.staffNo} ${view.row.staffName} · `}
        <AppLink to="/staff/$id" params={{ id: staffId }}>
          {t('organization.person.open')}
        </AppLink>
      </Text>
      {view.row.id === null ? null : <PrintButton document="onboardingSheet" subjectIds={[view.row.id]} />}
      <OnboardingExams view={view} />
      <OnboardingRuling view={view} />
      {open ? (
        <>
          <SegmentedControl
            fullWidth
            mb="xs"
            value={part}
            onChange={(next) => setPart(next as typeof part)}
            data={PARTS.map((value) => ({
              value,
              label: t(`onboarding.${value}`),
            }))}
          />
          {part === 'decide' ? <DecideForm view={view} on={on} onDay={setOn} onDone={onClose} /> : null}
          {part === 'extend' ? <ExtendForm view={view} onDone={() => setPart('apply')} /> : null}
          {part === 'apply' ? <Application view={view} /> : null}
        </>
      ) : (
        <ApplicationFacts view={view} />
      )}
      {view.mine ? null : (
        <Text size="sm" c="gray.7">
          {t('plans.page.readOnly', { office: view.row.office })}
        </Text>
      )}
    </>
  );
};

/** One person's onboarding: what the rules allow on a day, the decision, the extension. */
export const OnboardingPanel = ({
  staffId,
  onClose,
}: {
  readonly staffId: string | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  return (
    <SidePanel opened={staffId !== null} onClose={onClose} title={t('onboarding.title')}>
      {staffId === null ? null : <PanelBody key={staffId} staffId={staffId} onClose={onClose} />}
    </SidePanel>
  );
};
