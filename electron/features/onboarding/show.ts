import { allItems, staffOption, type View, view } from '../../unattended/view';

const onboarding = view({
  name: 'onboarding',
  order: 25,
  help: 'onboarding.cli.view.onboarding',
  power: 'onboarding.read',
  options: { staff: staffOption },
  read: async (app, { staff = 'all' }) => {
    const { showOnboarding } = await import('./views/show');
    return allItems(showOnboarding(app, staff));
  },
});

export const views: readonly View[] = [onboarding];
