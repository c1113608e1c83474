import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addUser, createFirst } from '../../../electron/features/access/service/users';
import { answerCall } from '../../../electron/ipc/answer';
import { stanceOf } from '../../../electron/stance';
import { allCalls } from '../../../shared/ipc/app-contract';
import { BRANCH, fixedClock, openOffice, valueOf } from '../../builders/office';

const SECRET = '白马过河不带伞 7';
const bugs: unknown[] = [];
const clock = fixedClock();
let office: ReturnType<typeof openOffice>;

const call = (channel: string, input: unknown = {}) =>
  answerCall(office, channel, input, (_name, cause) => bugs.push(cause));
const codeOf = async (channel: string, input: unknown = {}) => {
  const answer = await call(channel, input);
  return answer.ok ? 'answered' : answer.error.code;
};
const signIn = (signName: string, password = SECRET) => codeOf('access.signIn', { signName, password });

beforeEach(async () => {
  clock.set('2026-06-15');
  office = openOffice(BRANCH, clock);
  bugs.length = 0;
});
afterEach(() => office.dispose());

const closeOffice = async () => {
  valueOf(await createFirst(office, { staffId: null, name: '周敏', signName: 'admin', password: SECRET }));
  for (const role of ['clerk', 'trainer', 'viewer'] as const)
    valueOf(
      await addUser(office, {
        ...{ staffId: null, name: `某${role}`, signName: role, password: SECRET },
        ...{ roles: [role], ticks: [] },
      }),
    );
  await call('access.signOut');
};

describe('an office without users', () => {
  it('is as it always was: everything is answered, in the administrator’s name', async () => {
    expect(stanceOf(office).state).toBe('open');
    expect(await codeOf('desk.getWorkbench')).toBe('answered');
    expect(office.user).toBe('周敏');
  });
});

describe('the door of an office with users', () => {
  beforeEach(closeOffice);

  it('answers nobody but the sign-in and what its screen shows', async () => {
    for (const [channel, { power }] of await allCalls()) {
      const code = await codeOf(channel);
      if (power.endsWith('.outside')) expect([channel, code]).not.toEqual([channel, 'E_SIGNED_OUT']);
      else expect([channel, code]).toEqual([channel, 'E_SIGNED_OUT']);
    }
  });

  it.each(['clerk', 'trainer', 'viewer'] as const)(
    'refuses %s every call that is not theirs, whatever is asked, before it looks at what',
    async (role) => {
      expect(await signIn(role)).toBe('answered');
      const stance = stanceOf(office);
      if (stance.state !== 'in') throw new Error('not in');
      let refused = 0;
      for (const [channel, { power }] of await allCalls()) {
        if (power.endsWith('.outside') || power.endsWith('.anyone')) continue;
        if (stance.person.reach(power) !== 'none') continue;
        for (const input of [{}, 1, 'x', { id: 'x' }, null])
          expect([channel, await codeOf(channel, input)]).toEqual([channel, 'E_NO_POWER']);
        refused += 1;
      }
      expect(refused).toBeGreaterThan(50);
      expect(bugs).toEqual([]);
    },
  );

  it.each([
    'points.closeMonth',
    'points.getPayOfYear',
    'grades.confirmGrading',
    'standards.publishStandard',
    'notices.postNotice',
    'backup.restore',
    'backup.makeBackup',
    'exchange.makeReport',
    'documents.voidDocuments',
    'appraisal.closeCycle',
    'access.listUsers',
    'access.listAudit',
    'office.renameOffice',
  ])('a clerk never gets %s', async (channel) => {
    await signIn('clerk');
    expect(await codeOf(channel)).toBe('E_NO_POWER');
  });

  it('asks for the power over what a paper, a sheet or a step is about, too', async () => {
    await signIn('clerk');
    expect(await codeOf('documents.previewDocuments', { document: 'pointsSheet', subjectIds: ['x'] })).toBe(
      'E_NO_POWER',
    );
    expect(await codeOf('workbooks.exportWorkbook', { kind: 'appraisalScores' })).toBe('E_NO_POWER');
    expect(await codeOf('office.undoChange', 2)).toBe('E_NO_POWER');
  });

  it('what limits somebody to their own is nothing to somebody who is nobody of the staff', async () => {
    await signIn('trainer');
    expect(await codeOf('sessions.listSessions', {})).toBe('E_NO_POWER');
    expect(await codeOf('organization.getStaff', 'x')).toBe('E_NO_POWER');
  });

  it('writes whoever has signed in into the log and the record', async () => {
    await signIn('clerk');
    const made = await call('calendar.saveClosedDay', {
      seen: null,
      fields: { startsOn: '2026-07-01', endsOn: '2026-07-01', reason: '盘点' },
    });
    const last = office.db.get<{ user: string }>('SELECT user FROM audit_log ORDER BY seq DESC LIMIT 1');
    expect([made.ok, last?.user]).toEqual([true, '某clerk']);
  });

  it('is shut while somebody is away, and opens to their password alone', async () => {
    await signIn('clerk');
    await call('access.lock');
    expect(await codeOf('desk.getWorkbench')).toBe('E_LOCKED');
    expect(await codeOf('access.unlock', { password: 'something else' })).toBe('E_SIGN_IN_WRONG');
    expect(await codeOf('desk.getWorkbench')).toBe('E_LOCKED');
    expect(await codeOf('access.unlock', { password: SECRET })).toBe('answered');
    expect(await codeOf('desk.getWorkbench')).toBe('answered');
  });

  it('feels at the next call that somebody was put out or given another role', async () => {
    await signIn('viewer');
    expect(await codeOf('calendar.getYear', { year: 2026 })).not.toBe('E_NO_POWER');
    office.db.run("UPDATE access_user SET is_active = 0 WHERE sign_name = 'viewer'");
    expect(await codeOf('calendar.getYear', { year: 2026 })).toBe('E_SIGNED_OUT');
  });

  it('keeps what one user was typing from the next', async () => {
    await signIn('clerk');
    await call('office.saveDraft', { key: 'staff new', body: '{"pay":1}' });
    await signIn('viewer');
    expect(await call('office.getDraft', 'staff new')).toMatchObject({ value: null });
    await signIn('clerk');
    expect(await call('office.getDraft', 'staff new')).toMatchObject({ value: '{"pay":1}' });
  });
});
