import { describe, expect, it } from 'vitest';
import { readRooms } from '../../electron/read-rooms';
import { prop } from '../../electron/unattended/demo/prop';
import type { Stage } from '../../electron/unattended/demo/stage';

const stage = (): Stage => ({}) as Stage;

describe('the story of the demo', () => {
  it('has one act at a place, so that no feature’s place in the list decides it; tools are left before it begins', async () => {
    const places = (await readRooms(({ demo }) => demo)).flatMap(({ acts }) => acts.map(({ at }) => at));
    const told = places.filter((at) => at !== 0);
    expect(told.length).toBeGreaterThan(10);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('what acts hand on', () => {
  it('is taken from the stage that it was left on', () => {
    const [one, other] = [stage(), stage()];
    const people = prop<readonly string[]>('the people');
    people.leave(one, ['00001']);
    expect(people.take(one)).toEqual(['00001']);
    expect(() => people.take(other)).toThrow('the people');
  });

  it('is a fault of the story where no act has left it', () => {
    expect(() => prop<string>('the fingerprint').take(stage())).toThrow(/no act has left the fingerprint/);
  });
});
