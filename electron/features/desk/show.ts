import { allItems, dayOption, type View, view } from '../../unattended/view';

const reminders = view({
  name: 'reminders',
  order: 80,
  help: 'desk.cli.view.reminders',
  power: 'desk.read',
  options: { on: dayOption },
  read: async (app, { on = app.clock.today() }) => {
    const { listReminders } = await import('./service');
    return allItems((await listReminders(app, on)).flatMap((group) => group.items));
  },
});

export const views: readonly View[] = [reminders];
