import office from '../../../resources/demo/office.json';
import type { Role } from '../../../shared/features/access/types';
import type { AppContext } from '../../app-context';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { addUser, createFirst } from './service/users';
import { busiestTrainer } from './views/trainers';

/** The demo has nothing to hide: whoever looks at it may sign in. */
const passwordOf = (name: string): string => `tidui-demo-${name}`;

type Named = { readonly staffId: string | null; readonly name: string };

const close = async (stage: Stage, app: AppContext, others: readonly (readonly [string, Role, Named])[]) => {
  const introduce = (name: string, role: Role): void =>
    stage.introduce({ office: app.officeCode(), name, password: passwordOf(name), roles: [role] });
  const administrator = { staffId: null, name: app.user };
  must(await createFirst(app, { ...administrator, signName: 'admin', password: passwordOf('admin') }));
  introduce('admin', 'administrator');
  for (const [signName, role, who] of others) {
    const rights = { roles: [role], ticks: [] };
    must(await addUser(app, { ...who, ...rights, signName, password: passwordOf(signName) }));
    introduce(signName, role);
  }
};

/** The last act: from now on whoever opens the demo's offices signs in. */
const playUsers = async (stage: Stage): Promise<void> => {
  const { head, branch } = stage;
  const { clerk, reviewer } = office.users;
  const trainer = busiestTrainer(branch.db, branch.officeCode()) ?? null;
  await close(stage, head, [['reviewer', 'reviewer', { staffId: null, name: reviewer }]]);
  await close(stage, branch, [
    ['clerk', 'clerk', { staffId: null, name: clerk }],
    ['trainer', 'trainer', { staffId: trainer, name: trainer === null ? 'trainer' : '' }],
  ]);
  stage.tell('users', { users: stage.users.map(({ office: code, name }) => `${code} ${name}`) });
};

export const acts: readonly Act[] = [{ at: 900, play: playUsers }];
