import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { transact, withLines } from '../../../electron/database/transact';
import type { Backend } from '../../../electron/define-backend';
import { backends } from '../../../electron/features/index';
import { sites } from '../../../electron/features/organization/repository';
import { listUnits } from '../../../electron/features/organization/views/units';
import { answerCall } from '../../../electron/ipc/answer';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import { openOffice } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { lastLine } from '../../builders/undo';

vi.mock('electron', () => import('../../builders/no-electron'));

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const call = (channel: string, input: unknown) =>
  answerCall(office, channel, input, (_channel, cause) => {
    throw cause;
  });
const departmentIds = () => listUnits(office.db, 'department', 'BJ01').map(({ id }) => id);
const addSite = (name: string) =>
  transact(office, 'test.addSite', (tx) => ok(sites.insert(tx, { name, address: '' })));

describe('the door', () => {
  it('names the line of a command that can be taken back', async () => {
    expect(await call('organization.createUnit', { unit: 'site', name: '朝阳网点' })).toEqual({
      ok: true,
      value: true,
      change: lastLine(office),
    });
  });

  it('names none for a query, a refusal, a step that stays and one that changed nothing', async () => {
    const person = addStaff(office);
    const { id } = person;
    for (const [channel, input, isAllowed] of [
      ['organization.getStaff', id, true],
      ['organization.removeStaff', { id, version: 9 }, false],
      ['office.saveDraft', { key: 'a', body: 'b' }, true],
      ['office.renameOffice', { name: '北京', company: '恒源', administrator: '周敏' }, true],
      ['organization.orderUnits', { unit: 'department', ids: departmentIds() }, true],
    ] as const) {
      const answer = await call(channel, input);
      expect(answer.ok, channel).toBe(isAllowed);
      expect(answer).not.toHaveProperty('change');
    }
  });

  it('tells of a bug in loading a feature, and answers it, as of one in its work', async () => {
    const cause = new Error('a broken file of the app');
    const home = backends.find(({ feature }) => feature.name === 'organization');
    const broken = vi.spyOn(home as Backend, 'handlers').mockRejectedValue(cause);
    const heard: unknown[] = [];
    const answer = await answerCall(office, 'organization.getStaff', 'x', (...bug) => heard.push(bug));
    broken.mockRestore();
    expect(answer).toMatchObject({ ok: false, error: { code: 'E_UNEXPECTED' } });
    expect(heard).toEqual([['organization.getStaff', cause]]);
  });

  it('tells commands that are asked for at once apart', async () => {
    const answers = await Promise.all(
      ['一', '二', '三'].map((name) => call('organization.createUnit', { unit: 'post', name })),
    );
    const last = lastLine(office);
    expect(answers).toMatchObject([{ change: last - 2 }, { change: last - 1 }, { change: last }]);
  });
});

describe('the lines of some work', () => {
  it('are its own, whatever is written while it waits', async () => {
    const before = lastLine(office);
    const slow = withLines(async () => {
      addSite('一');
      await new Promise((resolve) => setImmediate(resolve));
      return addSite('三');
    });
    addSite('二');
    expect((await slow).lines).toEqual([before + 1, before + 3]);
  });

  it('are none where all was rolled back', async () => {
    const { lines } = await withLines(() =>
      transact(office, 'test.refuse', (tx) => {
        sites.insert(tx, { name: '一', address: '' });
        return refuse(appError('E_NOT_FOUND'));
      }),
    );
    expect(lines).toEqual([]);
  });
});
