import { PrintButton } from '../features/documents/components/PrintButton';
import { PersonPoints } from '../features/points/components/PersonPoints';
import { PersonPlans } from '../features/plans/components/PersonPlans';
import { PersonTraining } from '../features/sessions/components/PersonTraining';
import { fillSlots } from '../lib/slots';

/** Which feature fills which place that another leaves open. The shell alone knows all features. */
export const fillAppSlots = (): void => {
  fillSlots({
    printButton: PrintButton,
    personTabs: [
      { key: 'points', title: 'points.person.tab', render: (staffId) => <PersonPoints staffId={staffId} /> },
      { key: 'plans', title: 'common.nav.plans', render: (staffId) => <PersonPlans staffId={staffId} /> },
      {
        key: 'sessions',
        title: 'training.person.tab',
        render: (staffId) => <PersonTraining staffId={staffId} />,
      },
    ],
  });
};
