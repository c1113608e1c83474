import type { AppContext } from '../../electron/app-context';
import { postNotice, saveNotice } from '../../electron/features/notices/service/notices';
import type { Notice, SaveNotice } from '../../shared/features/notices/types';
import { valueOf } from './office';

/** What a notice says that stands from Monday 1 June 2026 to Friday; `given` changes what a test is about. */
export const noticeFields = (given: Partial<SaveNotice['fields']> = {}): SaveNotice['fields'] => ({
  kind: 'promotion',
  title: '关于网点主任人选的公示',
  body: '经评议，拟作如下任用，现予公示。',
  place: '公告栏',
  recipients: '各网点',
  contact: '010-12345678',
  postedFrom: '2026-06-01',
  postedTo: '2026-06-05',
  madeBy: '周敏',
  ...given,
});

/** A draft that names these people with a line each. */
export const addNotice = (
  app: AppContext,
  lines: Readonly<Record<string, string>>,
  given: Partial<SaveNotice['fields']> = {},
): Notice => {
  const subjects = Object.entries(lines).map(([staffId, line]) => ({ staffId, line }));
  return valueOf(saveNotice(app, { seen: null, fields: noticeFields(given), subjects }));
};

export const addPosted = (...given: Parameters<typeof addNotice>): Notice =>
  valueOf(postNotice(given[0], addNotice(...given)));
