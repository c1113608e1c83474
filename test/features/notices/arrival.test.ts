import { afterEach, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { judges } from '../../../electron/features/notices/judges';
import { standardInForce } from '../../../electron/features/standards/repository';
import { publishStandard } from '../../../electron/features/standards/service/publish';
import { addPosted } from '../../builders/notices';
import { BRANCH, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { contextOf } from '../exchange/judging';

let office = openOffice();
afterEach(() => office.dispose());

/** As head office publishes it the day before. */
const shorten = (kind: 'own' | 'dealer', noticeDays: number): void => {
  const { body, versionNo: seenVersionNo } = standardInForce(office.db, 'approvals', '2026-06-01');
  const { relief } = body;
  if (relief === undefined) throw new Error('no relief');
  valueOf(
    transact(office, 'test.shorten', (tx) =>
      publishStandard(tx, 'approvals', {
        ...{ effectiveFrom: '2026-06-01', seenVersionNo },
        body: { ...body, relief: { ...relief, [kind]: { ...relief[kind], noticeDays } } },
      }),
    ),
  );
};

it('a notice as short as its office’s relief allows is taken in, from that kind of branch alone', () => {
  office.dispose();
  const clock = fixedClock('2026-05-31');
  office = openOffice({ ...BRANCH, branchKind: 'dealer' }, clock);
  shorten('dealer', 3);
  clock.set('2026-06-15');
  const { id } = addStaff(office);
  const notice = addPosted(office, { [id]: '拟任网点主任' }, { postedTo: '2026-06-03' });
  const judge = () =>
    judges.notice(
      notice,
      undefined,
      contextOf(office, () => undefined),
    );
  expect(judge()).toEqual([]);
  office.db.raw.exec("UPDATE own_office SET branch_kind = 'own'");
  expect(judge().map(({ code }) => code)).toEqual(['E_NOTICE_TOO_SHORT']);
});
