import { ok } from '../../../shared/kernel/result';
import { type View, view } from '../../unattended/view';

const trainers = view({
  name: 'trainers',
  order: 50,
  help: 'skillExams.cli.view.trainers',
  power: 'skillExams.readCharges',
  options: {},
  read: async (app) => {
    const { showTrainers } = await import('./views/show');
    return ok(showTrainers(app));
  },
});

export const views: readonly View[] = [trainers];
