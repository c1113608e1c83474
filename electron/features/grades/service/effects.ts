import { bandNamed } from '../../../../shared/features/grades/rules/grade';
import { worthOfPoints } from '../../../../shared/features/grades/rules/scheme-b';
import type { Grading } from '../../../../shared/features/grades/types';
import { toYuan } from '../../../../shared/kernel/exact';
import { ok, type Result } from '../../../../shared/kernel/result';
import type { Translate } from '../../../../shared/locales/translate';
import type { Tx } from '../../../database/transact';
import { findOwnPerson, setGrade } from '../../organization/service/grade';
import { appendTimeline } from '../../organization/service/staff-writer';
import { standardById, standardInForce } from '../../standards/repository';
import { confirmedOf } from '../repository';

/** The monthly pay that a grading leads to, in words; empty where the scheme names none (reserve people, scheme C). */
const payWords = (tx: Tx, t: Translate, grading: Grading | undefined): string => {
  if (grading === undefined) return '';
  if (grading.scheme === 'B') {
    const { pointValueCents } = standardInForce(tx, 'points', grading.gradedOn).body;
    return t('grades.payText', {
      yuan: toYuan(worthOfPoints(grading.pointsHundredths ?? 0, pointValueCents)),
    });
  }
  const body = standardById(tx, 'grades', grading.standardId)?.body;
  const cents =
    grading.scheme === 'A' && grading.employment === 'dedicated' && body !== undefined
      ? bandNamed(grading.grade, body.schemeA)?.dedicatedMonthlyCents
      : 0;
  return cents === undefined || cents === 0 ? '' : t('grades.payText', { yuan: toYuan(cents) });
};

/**
 * What a grading that holds does to the person (domain §1, §3): the change of grade and of pay on the timeline, on the day of the grading,
 * and the grade on the person when no later grading holds. `was` is the same grading as it held before it was changed.
 */
export const applyGrading = (
  tx: Tx,
  t: Translate,
  grading: Grading,
  reason: string,
  was?: Grading,
): Result<true> => {
  const person = findOwnPerson(tx, grading.staffId);
  if (!person.ok) return person;
  const others = confirmedOf(tx, grading.staffId).filter((other) => other.id !== grading.id);
  const before = was ?? others.findLast((other) => other.gradedOn <= grading.gradedOn);
  const isLast = others.every((other) => other.gradedOn <= grading.gradedOn);
  const write = (aspect: 'grade' | 'pay', beforeText: string, afterText: string): void => {
    if (beforeText === afterText) return;
    const { staffId, gradedOn: happenedOn, id: causeId } = grading;
    appendTimeline(
      tx,
      { staffId, happenedOn, aspect, beforeText, afterText, reason },
      { causeKind: 'grading', causeId },
    );
  };
  write('grade', before?.grade ?? (isLast ? (person.value.grade ?? '') : ''), grading.grade);
  write('pay', payWords(tx, t, before), payWords(tx, t, grading));
  if (!isLast) return ok(true);
  const set = setGrade(tx, grading.staffId, grading.grade);
  return set.ok ? ok(true) : set;
};

/** Take back what a grading did: a correction on the timeline, and the grade of the last one that still holds. */
export const revokeGrading = (tx: Tx, grading: Grading, reason: string): Result<true> => {
  const person = findOwnPerson(tx, grading.staffId);
  if (!person.ok) return person;
  const others = confirmedOf(tx, grading.staffId).filter((other) => other.id !== grading.id);
  const held = others.at(-1)?.grade ?? null;
  const { staffId, id: causeId } = grading;
  appendTimeline(
    tx,
    {
      staffId,
      happenedOn: tx.today,
      aspect: 'correction',
      beforeText: grading.grade,
      afterText: held ?? '',
      reason,
    },
    { causeKind: 'grading', causeId },
  );
  const isLast = others.every((other) => other.gradedOn <= grading.gradedOn);
  const set = isLast ? setGrade(tx, staffId, held) : ok(true as const);
  return set.ok ? ok(true) : set;
};
