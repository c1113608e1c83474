import { required } from '../../unattended/arguments';
import {
  allItems,
  dayOption,
  monthOption,
  staffOption,
  type View,
  view,
  yearOption,
} from '../../unattended/view';

const grade = view({
  name: 'grade',
  order: 30,
  help: 'points.cli.view.grade',
  power: 'grades.read',
  options: { staff: staffOption, on: dayOption },
  read: async (app, { staff = 'all', on = app.clock.today() }) => {
    const { showGrades } = await import('./views/show');
    return allItems(showGrades(app, staff, on));
  },
});

const pay = view({
  name: 'pay',
  order: 40,
  help: 'points.cli.view.pay',
  power: 'points.readPay',
  options: { year: required(yearOption), staff: staffOption },
  read: async (app, { year, staff = 'all' }) => {
    const { showPay } = await import('./views/show');
    return allItems(showPay(app, staff, year));
  },
});

const points = view({
  name: 'points',
  order: 45,
  help: 'points.cli.view.points',
  options: { month: required(monthOption), staff: staffOption },
  read: async (app, { month, staff = 'all' }) => {
    const { showPoints } = await import('./views/show-points');
    return allItems(showPoints(app, staff, month));
  },
});

export const views: readonly View[] = [grade, pay, points];
