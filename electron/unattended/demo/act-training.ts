import office from '../../../resources/demo/office.json';
import { addDays } from '../../../shared/kernel/dates';
import { findStaffByNo } from '../../features/organization/views/person';
import { drawPlan } from '../../features/plans/service/draw';
import { entryScoresOf } from '../../features/plans/views/scores';
import { bring } from './bring';
import { DEMO_DAY, type DemoPerson } from './people';
import { must, type Stage } from './stage';

const SESSIONS = 5;
const TRAINEES = 12;
const SCORES = [62, 71.5, 79.5, 80, 88, 93];

const sessionNo = (index: number): string => `PX2026-${String(index + 1).padStart(3, '0')}`;

const traineesOf = (people: readonly DemoPerson[], index: number): readonly string[] =>
  index === 0
    ? people.filter((person) => person.newcomer).map((person) => person.staffNo)
    : people.slice(10 + index * 7, 10 + index * 7 + TRAINEES - index).map((person) => person.staffNo);

/** Courses, sessions, attendance and the newcomers' entry test come in; each newcomer gets the plan of the tier that the score leads to. */
export const playTraining = async (stage: Stage, people: readonly DemoPerson[]): Promise<void> => {
  await bring(
    stage,
    'courses',
    office.courses.map((course) => [
      course.code,
      course.name,
      course.area,
      course.tier,
      course.method,
      course.hours,
      course.series === '' ? null : course.series,
    ]),
  );
  const trainers = people.slice(0, SESSIONS);
  const sessions = trainers.map((trainer, index) => ({
    no: sessionNo(index),
    course: office.courses[index]?.code ?? '',
    day: addDays(DEMO_DAY, index),
    place: office.places[index % office.places.length] ?? '',
    trainer: trainer.staffNo,
    trainees: traineesOf(people, index),
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
  const newcomers = people.filter((person) => person.newcomer);
  const { name, type } = office.entryTest;
  await bring(
    stage,
    'examScores',
    newcomers.map((person, index) => [person.staffNo, person.name, name, type, DEMO_DAY, SCORES[index] ?? 0]),
  );
  const drawn = newcomers.map((newcomer) => {
    const person = findStaffByNo(stage.branch.db, newcomer.staffNo);
    const [score] =
      person === undefined ? [] : entryScoresOf(stage.branch.db, person.id, stage.clock.today());
    if (score === undefined) throw new Error(`no entry score of ${newcomer.staffNo}`);
    const { plan, tier } = must(
      drawPlan(stage.branch, {
        staffId: score.staffId,
        source: { kind: 'examScore', examScoreId: score.examScoreId },
        startsOn: stage.clock.today(),
      }),
    );
    return { staffNo: newcomer.staffNo, score: score.score, planNo: plan.planNo, tier };
  });
  stage.tell('plans', { drawn });
};
