import type { DisciplineNoticeModel } from '../../shared/features/discipline/documents';
import type { CommendationModel, PublicNoticeModel } from '../../shared/features/notices/documents';
import type { NoticeKind } from '../../shared/features/notices/vocabulary';
import { RARE_NAMES } from './sheets';

/** Content of the papers of notices and discipline; `size` is how many people, `text` how much is written. */

const people = (size: number, line: string): PublicNoticeModel['subjects'] =>
  Array.from({ length: size }, (_, i) => ({
    staffNo: `0012${i}`,
    name: i === 0 ? `李${RARE_NAMES}` : '王伟',
    department: '售后',
    post: '维修技师',
    line,
  }));

const common = (size: number, text: string, line: string) => ({
  number: 'GS2026-001',
  title: '关于网点主任人选的公示',
  body: text,
  recipients: '各网点主任',
  postedFrom: '2026-06-01',
  postedTo: '2026-06-05',
  madeBy: '周敏',
  subjects: people(size, line),
});

export const noticeModel = (size: number, text = '', kind: NoticeKind = 'promotion'): PublicNoticeModel => ({
  form: 'publicNotice',
  kind,
  told: kind === 'appraisalResult' ? 'circular' : 'public',
  place: '一楼公告栏',
  contact: '010-12345678',
  ...common(size, text, kind === 'appraisalResult' ? '优秀' : '拟任朝阳网点主任'),
});

export const commendationModel = (size: number, text = ''): CommendationModel => ({
  form: 'commendation',
  kind: 'commendation',
  ...common(size, text, '连续四个季度客户满意度第一，抢修及时'),
});

export const disciplineModel = (
  reason = '未经许可拆除用户设备保护装置，造成返工。',
): DisciplineNoticeModel => ({
  form: 'disciplineNotice',
  person: {
    staffNo: '00123',
    name: `李${RARE_NAMES}`,
    site: '朝阳网点',
    department: '售后',
    post: '维修技师',
  },
  number: 'CF2026-001',
  kind: 'warning',
  title: '',
  givenOn: '2026-06-10',
  endsOn: '2026-12-10',
  givenBy: '孟经理',
  reason,
  humanResources: '李静',
});
