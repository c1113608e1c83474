import office from '../../../resources/demo/office.json';
import { bring } from '../../unattended/demo/bring';
import { print } from '../../unattended/demo/print';
import { prop } from '../../unattended/demo/prop';
import { type Random, seededRandom } from '../../unattended/demo/random';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { people } from '../organization/demo/people';
import { decideCharge } from './service/charges';
import { listTrainers } from './views/trainers';

const SEED = 88;
const EXAMINED = 14;
const { assessment: words } = office;

/** The luck of all that is scored goes on from the exams. */
export const luck = prop<Random>('the luck of the exams');

const examinedPerson = prop<string>('somebody who sat the exams');

/** A theory exam, and a practical one before a panel of five. */
const playExams = async (stage: Stage): Promise<void> => {
  const random = seededRandom(SEED);
  const everybody = people.take(stage);
  const examined = everybody.filter((person) => !person.newcomer).slice(20, 20 + EXAMINED);
  const trainer = everybody[0]?.staffNo ?? '';
  const score = (): number => 68 + random.below(30);
  const { theory, practical } = words;
  await bring(
    stage,
    'theoryScores',
    examined.map(({ staffNo, name }) => [
      staffNo,
      name,
      theory.name,
      theory.type,
      theory.date,
      score(),
      trainer,
    ]),
    'examScores',
  );
  await bring(
    stage,
    'panelScores',
    examined.map(({ staffNo, name }) => [
      staffNo,
      name,
      practical.name,
      practical.type,
      practical.date,
      ...Array.from({ length: 5 }, score),
      trainer,
    ]),
    'examScores',
  );
  examinedPerson.leave(stage, examined[0]?.staffNo ?? '');
  luck.leave(stage, random);
};

/** What the trainer of the first group answers for is confirmed; whoever else failed is still to be decided on. */
const confirmCharge = async (stage: Stage): Promise<void> => {
  const { branch } = stage;
  const runs = listTrainers(branch.db, branch.officeCode());
  const run = runs.find(
    ({ chargeCents, charge, provisional }) => chargeCents > 0 && charge === null && provisional === 0,
  );
  if (run === undefined) throw new Error('no trainer of the demo office answers for anything');
  must(
    decideCharge(branch, {
      ...{ examIds: run.exams.map(({ id }) => id), seen: run.chargeCents, choice: 'confirm' },
      ...{ decidedOn: stage.clock.today(), decidedBy: words.chargeDecidedBy, reason: '', negligent: false },
    }),
  );
  stage.tell('charge', { trainer: run.trainerNo, yuan: run.chargeCents / 100 });
  await print(stage, 'trainerCharge', { staffNo: run.trainerNo });
};

export const acts: readonly Act[] = [
  { at: 70, play: playExams },
  { at: 210, play: (stage) => print(stage, 'scoreSheet', { staffNo: examinedPerson.take(stage) }) },
  { at: 211, play: confirmCharge },
];
