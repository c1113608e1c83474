import { required } from '../../unattended/arguments';
import { allItems, dayOption, staffOption, type View, view, yearOption } from '../../unattended/view';

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

export const views: readonly View[] = [grade, pay];
