import { obligationOf, standingOf } from '../../../../shared/features/skill-exams/rules/charge-life';
import { courseRuns, trainerCharge } from '../../../../shared/features/skill-exams/rules/trainer-charge';
import type { TrainerCharge, TrainerRow } from '../../../../shared/features/skill-exams/types';
import { CHARGED_PURPOSES, type SkillExamType } from '../../../../shared/features/skill-exams/vocabulary';
import { cutText, toNumber } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { settledMonths } from '../../points/views/lines';
import { standardBook } from '../../standards/repository';
import { trainerCharges } from '../repository';
import { failuresReader, type RunPerson } from './failures';
import { type JudgedSitting, judgedSittings } from './sittings';

type Trained = {
  readonly first: JudgedSitting;
  readonly trainees: { staffId: Id; passed: boolean; provisional: boolean }[];
};

/** The decisions that hold, by each of the examinations that they were made on. */
const chargesByExam = (db: ReadableDb): ReadonlyMap<Id, TrainerCharge> =>
  new Map(
    trainerCharges
      .list(db, "r.state <> 'withdrawn'")
      .flatMap((charge) => charge.examIds.map((examId) => [examId, charge] as const)),
  );

/** How many people's panel is incomplete: their results may still change. */
const provisionalOf = (trainees: Trained['trainees']): number =>
  new Set(trainees.filter(({ provisional }) => provisional).map(({ staffId }) => staffId)).size;

/**
 * Every trainer's course runs with the share of trainees who failed and what it costs the trainer (《售后服务人员培训管理办法》五.6.D), the latest
 * first, with what was decided on it. Examinations for gradings and courses count (ruling 10). `scope`: an office, or every one that is here.
 */
export const listTrainers = (
  db: ReadableDb,
  office: string,
  scope: string | 'all' = office,
): readonly TrainerRow[] => {
  const exams = new Map<Id, Trained>();
  const sittings = judgedSittings(db, scope === 'all' ? {} : { office: scope });
  for (const sitting of sittings) {
    if (sitting.trainerId === null || sitting.state.attempt > 1) continue;
    if (!CHARGED_PURPOSES.includes(sitting.purpose)) continue;
    const known = exams.get(sitting.examId) ?? { first: sitting, trainees: [] };
    known.trainees.push({
      staffId: sitting.staffId,
      passed: sitting.outcome.passed,
      provisional: sitting.standing?.provisional ?? false,
    });
    exams.set(sitting.examId, known);
  }
  const runs = courseRuns(
    [...exams.values()].map(({ first, trainees }) => ({
      examId: first.examId,
      examType: first.examType,
      name: first.name,
      trainerId: first.trainerId ?? '',
      subject: first.productSeries === '' ? first.name : first.productSeries,
      heldOn: first.heldOn,
      trainees,
    })),
  );
  const people = new Map(
    db
      .all<RunPerson>('SELECT id, staff_no AS staffNo, name, status FROM staff')
      .map((person) => [person.id, person]),
  );
  const standards = standardBook(db, 'exams');
  const failuresOf = failuresReader(sittings, people);
  const settled = settledMonths(db);
  const charges = chargesByExam(db);
  return runs
    .map((run): TrainerRow => {
      const standard = standards.inForce(run.to);
      const provisional = provisionalOf(run.exams.flatMap(({ examId }) => exams.get(examId)?.trainees ?? []));
      const charge = trainerCharge(
        standard.body,
        { ...run, provisional },
        {
          doc: 'exams',
          id: standard.id,
          versionNo: standard.versionNo,
        },
      );
      const decided = charges.get(run.exams.find(({ examId }) => charges.has(examId))?.examId ?? '');
      const standing = standingOf(decided, charge);
      const failures = failuresOf(run);
      const owner = exams.get(run.exams[0]?.examId ?? '')?.first.owner ?? '';
      return {
        office: owner,
        mine: owner === office,
        failures,
        standing,
        charge: decided ?? null,
        differs: decided !== undefined && decided.cents !== charge.cents,
        obligation: obligationOf(standing, charge.obliged, failures),
        settledIn: settled.get(decided?.id ?? '') ?? null,
        key: run.exams.map(({ examId }) => examId).join('+'),
        trainerId: run.trainerId,
        trainerNo: people.get(run.trainerId)?.staffNo ?? '',
        trainer: people.get(run.trainerId)?.name ?? '',
        subject: run.subject,
        exams: run.exams.map(({ examId, name, examType, heldOn }) => ({
          id: examId,
          name,
          examType: examType as SkillExamType,
          heldOn,
        })),
        from: run.from,
        to: run.to,
        trainees: run.trainees,
        failed: run.failed,
        percent: toNumber(charge.percent),
        percentText: cutText(charge.percent),
        chargeCents: charge.cents,
        obliged: charge.obliged,
        provisional,
        derivation: charge.derivation,
      };
    })
    .sort((a, b) => b.to.localeCompare(a.to) || a.trainerNo.localeCompare(b.trainerNo));
};
