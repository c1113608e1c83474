import { ok } from '../../../shared/kernel/result';
import { type View, view } from '../../unattended/view';

const packages = view({
  name: 'packages',
  order: 90,
  help: 'exchange.cli.view.packages',
  power: 'exchange.read',
  options: {},
  read: async (app) => {
    const { listPackages } = await import('./service/exchange');
    return ok(listPackages(app));
  },
});

export const views: readonly View[] = [packages];
