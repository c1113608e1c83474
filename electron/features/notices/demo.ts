import office from '../../../resources/demo/office.json';
import type { SaveNotice } from '../../../shared/features/notices/types';
import { addDays } from '../../../shared/kernel/dates';
import { print } from '../../unattended/demo/print';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { people } from '../organization/demo/people';
import { findStaffByNo } from '../organization/views/person';
import { postNotice, saveNotice } from './service/notices';
import { answerObjection, raiseObjection } from './service/objections';

type Said = Pick<SaveNotice['fields'], 'kind' | 'title' | 'body' | 'place' | 'recipients'>;

const { officeRecords: words } = office;
const NAMED = 3;
const FROM = 20;
const STOOD_SINCE = -11;
const STANDS_SINCE = -3;
const DAYS = 8;

const drawUp = (stage: Stage, said: Said, staffNos: readonly string[], line: string, since: number) => {
  const today = stage.clock.today();
  const subjects = staffNos.flatMap((staffNo) => {
    const staffId = findStaffByNo(stage.branch.db, staffNo)?.id;
    return staffId === undefined ? [] : [{ staffId, line }];
  });
  const days = { postedFrom: addDays(today, since), postedTo: addDays(today, since + DAYS) };
  const fields = { ...said, ...days, contact: words.contact, madeBy: office.branch.administrator };
  return must(saveNotice(stage.branch, { seen: null, fields, subjects }));
};

/** A circular and a commendation that have ended, a promotion that stands with an objection that was answered. */
const playNotices = async (stage: Stage): Promise<void> => {
  const { branch } = stage;
  const known = people.take(stage).filter(({ newcomer }) => !newcomer);
  const best = known.slice(FROM, FROM + NAMED).map(({ staffNo }) => staffNo);
  const { praise, results, promotion, objection } = words;
  const circular = { ...results, kind: 'appraisalResult', place: '' } as const;
  must(postNotice(branch, drawUp(stage, circular, best, results.line, STOOD_SINCE)));
  const commended = { ...praise, kind: 'commendation', place: '' } as const;
  must(postNotice(branch, drawUp(stage, commended, best, praise.line, STOOD_SINCE)));
  const posted = { ...promotion, kind: 'promotion', recipients: '' } as const;
  const notice = drawUp(stage, posted, best.slice(0, 1), promotion.line, STANDS_SINCE);
  must(postNotice(branch, notice));
  const raisedOn = addDays(stage.clock.today(), STANDS_SINCE + 1);
  const { id, version } = must(
    raiseObjection(branch, { noticeId: notice.id, raisedOn, raisedBy: '', text: objection.text }),
  );
  const answer = { decidedOn: stage.clock.today(), decidedBy: words.warning.by, reason: objection.answer };
  must(answerObjection(branch, { id, version, verdict: 'dismissed', ...answer }));
  const staffNo = best[0] ?? '';
  await print(stage, 'publicNotice', { staffNo });
  await print(stage, 'commendation', { staffNo });
};

export const acts: readonly Act[] = [{ at: 212, play: playNotices }];
