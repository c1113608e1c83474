import { examBase } from '../../../../shared/features/skill-exams/rules/retake';
import type { CourseRun } from '../../../../shared/features/skill-exams/rules/trainer-charge';
import type { RunFailure } from '../../../../shared/features/skill-exams/types';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { wordKey } from '../../../../shared/kernel/sameness';
import type { JudgedSitting } from './sittings';

export type RunPerson = {
  readonly id: Id;
  readonly staffNo: string;
  readonly name: string;
  readonly status: string;
};

/** Sittings of the same person for the same examination, retakes included. */
const chainKey = ({ staffId, examType, name, productSeries }: JudgedSitting): string =>
  JSON.stringify([staffId, examType, wordKey(examBase(name)), wordKey(productSeries)]);

/** Only to train again is no end of the matter. */
const isEnd = ({ decisions }: JudgedSitting): boolean =>
  decisions?.split(',').some((decision) => decision !== 'retrain') ?? false;

/** Who of a run failed, in which parts, and how it ended for the trainer (五.6.D: until they pass). */
export const failuresReader = (
  sittings: readonly JudgedSitting[],
  people: ReadonlyMap<Id, RunPerson>,
): ((run: CourseRun) => readonly RunFailure[]) => {
  const chains = groupBy(sittings, chainKey);
  const ofExam = groupBy(
    sittings.filter(({ state }) => state.attempt === 1),
    ({ examId }) => examId,
  );
  return (run) => {
    const failed = run.exams
      .flatMap(({ examId }) => ofExam.get(examId) ?? [])
      .filter(({ outcome }) => !outcome.passed);
    return [...groupBy(failed, ({ staffId }) => staffId)]
      .map(([staffId, parts]): RunFailure => {
        const person = people.get(staffId);
        const chainsOf = parts.map((part) => chains.get(chainKey(part)) ?? []);
        const isGone = person !== undefined && person.status !== 'training' && person.status !== 'active';
        const passed = chainsOf.every((chain) => chain.some(({ outcome }) => outcome.passed));
        const decided = chainsOf.every((chain) => chain.some((one) => one.outcome.passed || isEnd(one)));
        return {
          staffId,
          staffNo: person?.staffNo ?? '',
          name: person?.name ?? '',
          parts: parts.map(({ examType }) => examType),
          end: passed ? 'passed' : decided ? 'decided' : isGone ? 'gone' : null,
        };
      })
      .toSorted((a, b) => a.staffNo.localeCompare(b.staffNo));
  };
};
