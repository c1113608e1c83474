import office from '../../../resources/demo/office.json';
import { bring } from '../../unattended/demo/bring';
import { type Act, DEMO_DAY, type Stage } from '../../unattended/demo/stage';
import { newcomersOf, people } from '../organization/demo/people';

const SCORES = [62, 71.5, 79.5, 80, 88, 93];

/** The newcomers' scores lie on both sides of every bound between tiers. */
const playEntryTest = (stage: Stage): Promise<void> => {
  const { name, type } = office.entryTest;
  return bring(
    stage,
    'examScores',
    newcomersOf(people.take(stage)).map((person, index) => [
      person.staffNo,
      person.name,
      name,
      type,
      DEMO_DAY,
      SCORES[index] ?? 0,
    ]),
  );
};

export const acts: readonly Act[] = [{ at: 110, play: playEntryTest }];
