import office from '../../../../resources/demo/office.json';
import { zStaffFields } from '../../../../shared/features/organization/schema';
import { type Act, must, type Stage } from '../../../unattended/demo/stage';
import { staff } from '../repository';
import { updateStaff } from '../service/staff';
import { findStaffByNo } from '../views/person';
import { demoPeople, firstNewcomer, people } from './people';

const giveMentor = (stage: Stage, staffNo: string, mentorNo: string): void => {
  const label = findStaffByNo(stage.branch.db, staffNo);
  const person = label === undefined ? undefined : staff.find(stage.branch.db, label.id);
  const mentor = findStaffByNo(stage.branch.db, mentorNo);
  if (person === undefined || mentor === undefined) throw new Error('the demo office lacks its people');
  const fields = { ...zStaffFields.parse(person), mentorId: mentor.id };
  const change = { effectiveOn: stage.clock.today(), reason: office.mentorReason };
  must(updateStaff(stage.branch, { id: person.id, version: person.version, fields, change }));
};

/** Who they are is known before they come in; late in the story a newcomer gets a mentor, so that there is something new to report. */
export const acts: readonly Act[] = [
  { at: 30, play: (stage) => people.leave(stage, demoPeople()) },
  {
    at: 240,
    play: (stage) => {
      const everybody = people.take(stage);
      giveMentor(stage, firstNewcomer(everybody), everybody[0]?.staffNo ?? '');
    },
  },
];
