import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAppContext } from '../../../electron/app-context';
import { identify } from '../../../electron/features/access/service/identify';
import { paintRecovery, recover } from '../../../electron/features/access/service/recovery';
import { changePassword, signIn } from '../../../electron/features/access/service/session';
import {
  addUser,
  changeRights,
  createFirst,
  readUsers,
  resetPassword,
  setUserActive,
} from '../../../electron/features/access/service/users';
import { actingAs, stanceOf } from '../../../electron/stance';
import { delayAfter, waitOf } from '../../../shared/features/access/rules/throttle';
import { BRANCH, CHEAP_STRETCH, codeOf, openOffice, valueOf } from '../../builders/office';

const SECRET = '白马过河不带伞 7';
const THROTTLE = { freeTries: 5, firstSeconds: 5, factor: 2, mostSeconds: 300 };

describe('the delay after wrong passwords', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [6, 10],
    [7, 20],
    [11, 300],
    [1000, 300],
  ])('after %i is %i seconds', (failures, seconds) => {
    expect(delayAfter(THROTTLE, failures)).toBe(seconds);
  });
  it('is never longer for a clock that was put back', () => {
    const lastAt = '2030-01-01T00:00:00.000Z';
    expect(waitOf(THROTTLE, { failures: 5, lastAt }, '2026-01-01T00:00:00.000Z')).toBe(5);
    expect(waitOf(THROTTLE, { failures: 5, lastAt }, '2030-01-01T00:00:05.000Z')).toBe(0);
  });
});

describe('users and passwords', () => {
  let now = Date.parse('2026-06-15T02:00:00.000Z');
  const clock = { today: () => '2026-06-15', now: () => new Date(now).toISOString() };
  let office: ReturnType<typeof openOffice>;
  let code: string;

  beforeEach(async () => {
    now = Date.parse('2026-06-15T02:00:00.000Z');
    office = openOffice(BRANCH, clock);
    const first = { staffId: null, name: '周敏', signName: 'admin', password: SECRET };
    ({ code } = valueOf(await createFirst(office, first)));
  });
  afterEach(() => office.dispose());

  const clerk = (more: object = {}) =>
    addUser(office, {
      ...{ staffId: null, name: '何静', signName: 'clerk', password: SECRET },
      ...{ roles: ['clerk' as const], ticks: [] },
      ...more,
    });

  it('1,000 wrong passwords in a row: a handful is looked at, also after a restart and from another process', async () => {
    const other = valueOf(createAppContext({ dataDir: office.paths.data, clock, stretch: CHEAP_STRETCH }));
    const codes = new Map<string, number>();
    for (let n = 0; n < 1000; n += 1) {
      now += 10;
      const door = n % 2 === 0 ? office : other;
      const said = codeOf(await identify(door, 'ADMIN ', `wrong ${n}`));
      codes.set(said, (codes.get(said) ?? 0) + 1);
    }
    other.close();
    expect(codes.get('E_SIGN_IN_WRONG')).toBeLessThanOrEqual(7);
    expect(codeOf(await identify(office, 'admin', SECRET))).toBe('E_SIGN_IN_WAIT');
    now += 300_000;
    expect((await identify(office, 'admin', SECRET)).ok).toBe(true);
    expect((await identify(office, 'admin', SECRET)).ok).toBe(true);
  });

  it('says the same of a wrong name, a wrong password and somebody who was put out', async () => {
    const { id } = valueOf(await clerk());
    expect(codeOf(await signIn(office, { signName: 'nobody', password: SECRET }))).toBe('E_SIGN_IN_WRONG');
    expect(codeOf(await signIn(office, { signName: 'clerk', password: 'x' }))).toBe('E_SIGN_IN_WRONG');
    valueOf(setUserActive(office, { id, isActive: false }));
    expect(codeOf(await signIn(office, { signName: 'clerk', password: SECRET }))).toBe('E_SIGN_IN_WRONG');
  });

  it.each([
    ['1234567', 'E_PASSWORD_SHORT'],
    ['password1', 'E_PASSWORD_COMMON'],
    ['PASSWORD1', 'E_PASSWORD_COMMON'],
    ['aaaaaaaaaa', 'E_PASSWORD_COMMON'],
    ['clerkclerk', 'E_PASSWORD_COMMON'],
  ])('does not take %s: %s', async (password, wanted) => {
    expect(codeOf(await clerk({ password, signName: 'clerkclerk' }))).toBe(wanted);
  });

  it('keeps no password in the log or in plain text', async () => {
    await clerk();
    expect(JSON.stringify(office.db.all('SELECT * FROM audit_change'))).not.toContain('白马');
    expect(JSON.stringify(office.db.all('SELECT * FROM access_user'))).not.toContain('白马');
  });

  it('names are told apart, roles are those of the office', async () => {
    expect(codeOf(await clerk({ signName: 'Admin' }))).toBe('E_USER_SIGN_NAME_TAKEN');
    expect(codeOf(await clerk({ name: '周敏' }))).toBe('E_USER_NAME_TAKEN');
    expect(codeOf(await clerk({ name: '' }))).toBe('E_USER_NAME_EMPTY');
    expect(codeOf(await clerk({ roles: ['reviewer'] }))).toBe('E_ROLE_NOT_HERE');
  });

  it('never loses its last administrator', async () => {
    const [{ id } = { id: '' }] = readUsers(office).users;
    expect(codeOf(setUserActive(office, { id, isActive: false }))).toBe('E_LAST_ADMINISTRATOR');
    expect(codeOf(changeRights(office, { id, roles: ['clerk'], ticks: [] }))).toBe('E_LAST_ADMINISTRATOR');
    valueOf(await clerk({ roles: ['administrator'] }));
    valueOf(changeRights(office, { id, roles: ['clerk'], ticks: [] }));
    expect(
      codeOf(await createFirst(office, { staffId: null, name: 'x', signName: 'y', password: SECRET })),
    ).toBe('E_USERS_EXIST');
  });

  it('lets somebody change their own password, and the administrator everybody’s', async () => {
    const { id } = valueOf(await clerk());
    valueOf(await signIn(office, { signName: 'clerk', password: SECRET }));
    const stance = stanceOf(office);
    if (stance.state !== 'in') throw new Error('not in');
    const acting = actingAs(office, stance.person);
    expect(codeOf(await changePassword(acting, { present: 'wrong', password: 'another one 1' }))).toBe(
      'E_PASSWORD_WRONG',
    );
    valueOf(await changePassword(acting, { present: SECRET, password: 'another one 1' }));
    expect((await signIn(office, { signName: 'clerk', password: 'another one 1' })).ok).toBe(true);
    valueOf(await resetPassword(office, { id, password: 'a third one 2' }));
    expect((await signIn(office, { signName: 'clerk', password: 'a third one 2' })).ok).toBe(true);
  });

  it('comes back by the code of the recovery sheet, and by no other', async () => {
    await clerk();
    const password = 'brand new one 3';
    const wrong = { signName: 'admin', code: 'AAAAA-BBBBB', password };
    expect(codeOf(await recover(office, wrong))).toBe('E_RECOVERY_WRONG');
    expect(codeOf(await recover(office, { signName: 'clerk', code, password }))).toBe('E_RECOVERY_WRONG');
    expect(codeOf(await paintRecovery(office, 'AAAAA-BBBBB'))).toBe('E_RECOVERY_WRONG');
    expect(
      (await recover(office, { signName: 'admin', code: code.toLowerCase().replaceAll('-', ' '), password }))
        .ok,
    ).toBe(true);
    expect((await signIn(office, { signName: 'admin', password })).ok).toBe(true);
    expect(valueOf(await paintRecovery(office, code)).pages).toBe(1);
  });
});
