import type { DealerFeedbackModel, DealerNoticeModel } from '../../shared/features/plans/documents';
import { planRow } from './sheets';

const about = {
  person: {
    ...{ staffNo: '00123', name: '李燚', site: '朝阳网点', post: '维修技师' },
    hireDate: '2026-03-02',
  },
  planNo: 'JH-BJ01-2026-0007',
};

/** What a dealer is told of a trainee who cannot reach an item. */
export const noticeModel = (note = '看不懂主回路与控制回路'): DealerNoticeModel => ({
  form: 'dealerNotice',
  ...about,
  ...{ position: 3, content: '电路图识读', trainer: '王伟', foundOn: '2026-05-20', foundBy: '王伟', note },
  ...{ decidedOn: '2026-05-21', decidedBy: '孟经理', outcome: 'extend', opinion: '延长两周' },
});

/** How the training of a dealer's trainee went, with as many items, sessions and examinations. */
export const feedbackModel = (count: number): DealerFeedbackModel => ({
  form: 'dealerFeedback',
  ...about,
  ...{ tier: 'basic', state: 'active', startsOn: '2026-03-09', confirmed: count, total: count },
  items: Array.from({ length: count }, (_, i) => planRow(i + 1)),
  sessions: Array.from({ length: count }, () => ({
    ...{ day: '2026-04-01', course: '压缩机工作原理', attendance: 'present' as const },
  })),
  exams: Array.from({ length: count }, () => ({ name: '入职摸底考试', heldOn: '2026-03-04', score: 62 })),
  findings: [{ position: 3, content: '电路图识读', outcome: 'extend', opinion: '延长两周' }],
});
