import office from '../../../resources/demo/office.json';
import { addMonths, monthOf } from '../../../shared/kernel/dates';
import type { OutCell } from '../../files/sheets/write-sheet';
import { bring } from '../../unattended/demo/bring';
import { print } from '../../unattended/demo/print';
import type { Random } from '../../unattended/demo/random';
import { type Act, DEMO_DAY, must, type Stage } from '../../unattended/demo/stage';
import { type Graded, gradings } from '../grades/demo';
import { reviewed } from '../organization/demo/people';
import { closeMonth } from './service/close';
import { confirmRegrading } from './service/regrading';
import { listDueRegradings } from './views/pay';

/** The ledger reaches back this many months from the demo's day; its last month is left open for review. */
const MONTHS = 24;
/** Re-gradings due from this month on wait for a person. */
const CONFIRM_UNTIL = '2026-01';
const { points: words } = office;

type Rows = readonly (readonly OutCell[])[];

const entryRows = ({ person, gradedOn }: Graded, month: string, random: Random): Rows => {
  if (month < monthOf(gradedOn)) return [];
  const row = (item: string, value: number, reason: string): readonly OutCell[] => [
    person.staffNo,
    person.name,
    month,
    item,
    value,
    reason,
  ];
  const rows: (readonly OutCell[])[] = [];
  if (random.below(100) < 55)
    rows.push(row(words.workItem, 1 + random.below(4), random.pick(words.workReasons)));
  const luck = random.below(100);
  if (luck < 25)
    rows.push(row(random.pick(words.otherItems), 1 + random.below(3), random.pick(words.otherReasons)));
  else if (luck < 40)
    rows.push(row(random.pick(words.otherItems), -1 - random.below(2), random.pick(words.penalties)));
  return rows;
};

/** Confirm the re-gradings that fell due by the end of a month which has just been closed. */
const confirmDue = (stage: Stage, month: string): number => {
  const due = listDueRegradings(stage.branch.db, stage.clock.today(), stage.branch.officeCode()).filter(
    ({ dueOn }) => monthOf(dueOn) <= month,
  );
  for (const { staffId, dueOn } of due)
    must(confirmRegrading(stage.branch, { staffId, dueOn, note: words.regradeNote }));
  return due.length;
};

/**
 * Two years of points: everybody graded earns and loses some each month, the months are reviewed and closed one after the
 * other, and re-gradings are confirmed as they fall due; the last ones wait for a person.
 */
const playPoints = async (stage: Stage): Promise<void> => {
  const { graded, random } = gradings.take(stage);
  const months = Array.from({ length: MONTHS }, (_one, index) =>
    monthOf(addMonths(DEMO_DAY, index - MONTHS)),
  );
  await bring(
    stage,
    'points',
    months.flatMap((month) => graded.flatMap((one) => entryRows(one, month, random))),
  );
  let confirmed = 0;
  for (const month of months.slice(0, -1)) {
    must(
      closeMonth(stage.branch, { month, reviewer: words.reviewer, note: words.closeNote, outOfOrder: '' }),
    );
    if (month < CONFIRM_UNTIL) confirmed += confirmDue(stage, month);
  }
  stage.tell('points.closed', { months: MONTHS - 1, open: months.at(-1), regradingsConfirmed: confirmed });
};

export const acts: readonly Act[] = [
  { at: 60, play: playPoints },
  { at: 190, play: (stage) => print(stage, 'pointsSheet', { staffNo: reviewed.take(stage) }) },
  { at: 192, play: (stage) => print(stage, 'wageSheet', { period: monthOf(addMonths(DEMO_DAY, -2)) }) },
];
