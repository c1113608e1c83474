import office from '../../../resources/demo/office.json';
import { addDays } from '../../../shared/kernel/dates';
import { print } from '../../unattended/demo/print';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { people } from '../organization/demo/people';
import { findStaffByNo } from '../organization/views/person';
import { decideProposal, giveDiscipline } from './service';
import { listDiscipline } from './views';

const GIVEN = -20;
const WHO = 8;
const { officeRecords: words } = office;

/** A warning of three weeks ago; of the proposals of a closed cycle all but one were talked over and dropped. */
const playDiscipline = async (stage: Stage): Promise<void> => {
  const { branch } = stage;
  const today = stage.clock.today();
  const staffNo = people.take(stage).filter(({ newcomer }) => !newcomer)[WHO]?.staffNo ?? '';
  const staffId = findStaffByNo(branch.db, staffNo)?.id ?? '';
  const { reason, by: givenBy } = words.warning;
  const given = { kind: 'warning', title: '', givenById: null, endsOn: null } as const;
  must(giveDiscipline(branch, { ...given, staffId, givenOn: addDays(today, GIVEN), givenBy, reason }));
  const [, ...others] = listDiscipline(branch, { search: '', kind: '', state: 'proposed', staffId: '' });
  for (const { id, version } of others) {
    const decided = { decidedOn: today, decidedBy: givenBy, reason: words.dropped };
    must(decideProposal(branch, { id, version, choice: 'drop', ...decided }));
  }
  await print(stage, 'disciplineNotice', { staffNo });
};

export const acts: readonly Act[] = [{ at: 214, play: playDiscipline }];
