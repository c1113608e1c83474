import { describe, expect, it } from 'vitest';
import { answerAhead } from '../../electron/ipc/ahead';
import { READY_ANSWERS } from '../../shared/ipc/define-contract';
import { ok } from '../../shared/kernel/result';

/** Answers with how often it was asked before. */
const counting = () => {
  const asked: string[] = [];
  const ahead = answerAhead(async (channel, input) => {
    asked.push(`${channel} ${JSON.stringify(input)}`);
    return ok(`${channel} ${asked.length}`);
  });
  return { ahead, asked };
};

describe('what is answered ahead', () => {
  it('is given once, then asked anew', async () => {
    const { ahead, asked } = counting();
    await ahead.prepare(['office.getOffice', 'desk.getWorkbench']);
    expect(await ahead.ask('desk.getWorkbench', {})).toEqual(ok('desk.getWorkbench 2'));
    expect(await ahead.ask('desk.getWorkbench', {})).toEqual(ok('desk.getWorkbench 3'));
    expect(asked).toHaveLength(3);
  });

  it('does not stand for a question that says more', async () => {
    const { ahead } = counting();
    await ahead.prepare(['organization.listStaff']);
    expect(await ahead.ask('organization.listStaff', { search: '王' })).toEqual(
      ok('organization.listStaff 2'),
    );
  });

  it('is handed over together when all that is ready is asked for, and not again', async () => {
    const { ahead, asked } = counting();
    await ahead.prepare(['office.getOffice', 'office.getSettings']);
    const all = {
      'office.getOffice': ok('office.getOffice 1'),
      'office.getSettings': ok('office.getSettings 2'),
    };
    expect(await ahead.ask(READY_ANSWERS, {})).toEqual(ok(all));
    expect(await ahead.ask(READY_ANSWERS, {})).toEqual(ok({}));
    expect(asked).toHaveLength(2);
  });

  it('holds no longer once something has changed', async () => {
    const { ahead, asked } = counting();
    await ahead.prepare(['office.getOffice']);
    ahead.forget();
    expect(await ahead.ask(READY_ANSWERS, {})).toEqual(ok({}));
    expect(await ahead.ask('office.getOffice', {})).toEqual(ok('office.getOffice 2'));
    await ahead.prepare(['office.getSettings']);
    expect(asked).toHaveLength(2);
  });

  it('is not made for what the page has asked by then', async () => {
    const { ahead, asked } = counting();
    await ahead.ask('office.getOffice', {});
    await ahead.prepare(['office.getOffice']);
    expect(asked).toHaveLength(1);
  });
});
