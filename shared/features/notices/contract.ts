import { command, query } from '../../ipc/define-contract';
import { zId, zSeen } from '../../kernel/fields';
import {
  zAnswerObjection,
  zNoticeFilter,
  zNoticeTerms,
  zRaiseObjection,
  zSaveNotice,
  zWithdrawNotice,
} from './schema';
import type { Notice, NoticeObjection, NoticeRow, NoticeTerms, NoticeView } from './types';

export const noticesContract = {
  listNotices: query('notices.read', zNoticeFilter).returns<readonly NoticeRow[]>(),
  getNotice: query('notices.read', zId).returns<NoticeView>(),
  getTerms: query('notices.read', zNoticeTerms).returns<NoticeTerms>(),
  saveNotice: command('notices.enter', zSaveNotice).returns<Notice>(),
  removeNotice: command('notices.enter', zSeen).returns<Notice>(),
  postNotice: command('notices.post', zSeen).returns<Notice>(),
  withdrawNotice: command('notices.post', zWithdrawNotice).returns<Notice>(),
  raiseObjection: command('notices.enter', zRaiseObjection).returns<NoticeObjection>(),
  removeObjection: command('notices.enter', zSeen).returns<NoticeObjection>(),
  answerObjection: command('notices.answer', zAnswerObjection).returns<NoticeObjection>(),
} as const;
