import office from '../../../resources/demo/office.json';
import { addDays } from '../../../shared/kernel/dates';
import { bring } from '../../unattended/demo/bring';
import { print } from '../../unattended/demo/print';
import { prop } from '../../unattended/demo/prop';
import { type Random, seededRandom } from '../../unattended/demo/random';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { type DemoPerson, people, reviewed } from '../organization/demo/people';
import { findStaffByNo } from '../organization/views/person';
import { approveGrading, saveGrading } from './service/gradings';

const SEED = 24;
const FIRST_GRADING = '2024-06-03';
const LAST_HIRE = '2025-01-01';
const { points: words } = office;

export type Graded = { readonly person: DemoPerson; readonly gradedOn: string };

/** Who is graded since when, and the luck that goes on from there. */
export const gradings = prop<{ readonly graded: readonly Graded[]; readonly random: Random }>('the gradings');

const gradedPeople = (everybody: readonly DemoPerson[], random: Random): readonly Graded[] =>
  everybody
    .filter((person) => !person.newcomer && person.hireDate < LAST_HIRE)
    .map((person) => {
      const usual = addDays(FIRST_GRADING, random.below(20));
      const afterHire = addDays(person.hireDate, 100);
      return { person, gradedOn: [usual, afterHire].toSorted().at(-1) ?? usual };
    });

/** Everybody who has been here for long is graded by points. */
const playGradings = async (stage: Stage): Promise<void> => {
  const random = seededRandom(SEED);
  const graded = gradedPeople(people.take(stage), random);
  await bring(
    stage,
    'gradings',
    graded.map(({ person, gradedOn }) => [
      person.staffNo,
      person.name,
      gradedOn,
      words.scheme,
      210 + random.below(330),
      null,
    ]),
  );
  gradings.leave(stage, { graded, random });
};

/** Two sheets are under way: of one the department has said its word, the other nobody has signed yet. */
const playSheets = (stage: Stage): void => {
  const { branch, clock } = stage;
  const { scores, approver, opinion } = office.sheetsUnderWay;
  const drawn = gradings
    .take(stage)
    .graded.slice(-2)
    .flatMap(({ person }) => {
      const known = findStaffByNo(branch.db, person.staffNo);
      if (known === undefined) return [];
      const sheet = { gradedOn: clock.today(), employment: 'dedicated' as const, note: '' };
      const inputs = { kind: 'dimensions' as const, scores };
      return [must(saveGrading(branch, { seen: null, staffId: known.id, ...sheet, inputs })).id];
    });
  const [first] = drawn;
  if (first === undefined) return;
  const said = { approverId: null, approver, opinion, decidedOn: clock.today() };
  const how = { decision: 'agree' as const, basis: 'screen' as const, documentNo: '' };
  must(approveGrading(branch, { gradingId: first, step: 'department', ...said, ...how }));
  stage.tell('sheetsUnderWay', { drawn: drawn.length });
};

export const acts: readonly Act[] = [
  { at: 50, play: playGradings },
  { at: 180, play: (stage) => print(stage, 'gradingSheet', { staffNo: reviewed.take(stage) }) },
  { at: 185, play: playSheets },
];
