import office from '../../../resources/demo/office.json';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { people } from '../organization/demo/people';
import { findStaffByNo } from '../organization/views/person';
import { saveHolder } from './service';

/** Who stands for the branch; the head of training is one of the staff, the others sit elsewhere. */
const playFunctions = (stage: Stage): void => {
  const first = people.take(stage).find(({ newcomer }) => !newcomer);
  const head = first === undefined ? undefined : findStaffByNo(stage.branch.db, first.staffNo);
  for (const { key, holder, since: named, note } of office.officeRecords.functions) {
    const staffId = holder === '' ? (head?.id ?? null) : null;
    const since = holder === '' ? ([named, first?.hireDate ?? named].toSorted().at(-1) ?? named) : named;
    must(saveHolder(stage.branch, { seen: null, functionKey: key, staffId, holder, since, note }));
  }
};

export const acts: readonly Act[] = [{ at: 45, play: playFunctions }];
