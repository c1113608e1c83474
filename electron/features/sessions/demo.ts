import office from '../../../resources/demo/office.json';
import { addDays } from '../../../shared/kernel/dates';
import { bring } from '../../unattended/demo/bring';
import { print } from '../../unattended/demo/print';
import { type Act, DEMO_DAY, type Stage } from '../../unattended/demo/stage';
import { type DemoPerson, newcomersOf, people } from '../organization/demo/people';

const SESSIONS = 5;
const TRAINEES = 12;

const sessionNo = (index: number): string => `PX2026-${String(index + 1).padStart(3, '0')}`;

const traineesOf = (everybody: readonly DemoPerson[], index: number): readonly string[] =>
  index === 0
    ? newcomersOf(everybody).map((person) => person.staffNo)
    : everybody.slice(10 + index * 7, 10 + index * 7 + TRAINEES - index).map((person) => person.staffNo);

/** A session a day, the first for the newcomers; who attended is known of all but the last. */
const playSessions = async (stage: Stage): Promise<void> => {
  const everybody = people.take(stage);
  const trainers = everybody.slice(0, SESSIONS);
  const sessions = trainers.map((trainer, index) => ({
    no: sessionNo(index),
    course: office.courses[index]?.code ?? '',
    day: addDays(DEMO_DAY, index),
    place: office.places[index % office.places.length] ?? '',
    trainer: trainer.staffNo,
    trainees: traineesOf(everybody, index),
  }));
  await bring(
    stage,
    'sessions',
    sessions.map(({ no, course, day, place, trainer, trainees }) => [
      no,
      course,
      `${day} 09:00`,
      `${day} 11:30`,
      place,
      trainer,
      trainees.join(','),
    ]),
  );
  stage.clock.forward(SESSIONS);
  await bring(
    stage,
    'attendance',
    sessions
      .slice(0, -1)
      .flatMap(({ no, trainees }) =>
        trainees.map((staffNo, index) => [
          no,
          staffNo,
          office.attendance[index % office.attendance.length] ?? '',
          null,
        ]),
      ),
  );
};

const printFirst = async (stage: Stage): Promise<void> => {
  const first = { sessionNo: sessionNo(0) };
  await print(stage, 'signInSheet', first);
  await print(stage, 'trainingRecord', first);
};

export const acts: readonly Act[] = [
  { at: 100, play: playSessions },
  { at: 150, play: printFirst },
];
