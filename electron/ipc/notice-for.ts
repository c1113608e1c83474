import type { Notice } from '../../shared/ipc/define-contract';
import type { AppContext } from '../app-context';
import { stanceOf } from '../stance';

/**
 * What the window is told: all in an office without users; to somebody who has signed in that something changed, but not what; nothing of
 * the office while nobody sits there. Jobs go on meanwhile, and their bars say no more than how far they are.
 */
export const noticeFor = (app: AppContext | undefined, notice: Notice): Notice | undefined => {
  if (app === undefined || notice.type === 'progress') return notice;
  const { state } = stanceOf(app);
  if (state === 'open') return notice;
  return state === 'locked' ? undefined : { type: 'changed', kinds: [] };
};
