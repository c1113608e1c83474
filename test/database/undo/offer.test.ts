import { expect, it } from 'vitest';
import { forgetLast, notifyDone, takeBackLast, type WayBack } from '../../../renderer/lib/notify';

const taken: string[] = [];
const way = (verb: WayBack['verb']): WayBack => ({ verb, run: (done) => void taken.push(`${verb} ${done}`) });

it('the keys take back the last thing only, once, and nothing once something else was changed without a notice', () => {
  notifyDone('first', way('undo'));
  notifyDone('second', way('undo'));
  takeBackLast('redo');
  takeBackLast('undo');
  takeBackLast('undo');
  expect(taken).toEqual(['undo second']);
  notifyDone('third', way('undo'));
  forgetLast();
  takeBackLast('undo');
  expect(taken).toEqual(['undo second']);
});
