import office from '../../../resources/demo/office.json';
import { addDays } from '../../../shared/kernel/dates';
import { bring } from '../../unattended/demo/bring';
import { print } from '../../unattended/demo/print';
import { prop } from '../../unattended/demo/prop';
import { type Random, seededRandom } from '../../unattended/demo/random';
import type { Act, Stage } from '../../unattended/demo/stage';
import { type DemoPerson, people, reviewed } from '../organization/demo/people';

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

export const acts: readonly Act[] = [
  { at: 50, play: playGradings },
  { at: 180, play: (stage) => print(stage, 'gradingSheet', { staffNo: reviewed.take(stage) }) },
];
