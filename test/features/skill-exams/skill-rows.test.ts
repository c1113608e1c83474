import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  peopleOf,
  savedScore,
} from '../../../renderer/features/skill-exams/components/skill-rows';
import type { SkillExamView, SkillScoreRow } from '../../../shared/features/skill-exams/types';

const score = (staffId: string, given: number, panel: Readonly<Record<string, number>> = {}): SkillScoreRow =>
  ({
    id: `r-${staffId}`,
    staffId,
    staffNo: staffId,
    name: staffId,
    site: null,
    score: given,
    panel,
  }) as SkillScoreRow;
const added = (staffId: string) => ({ staffId, staffNo: staffId, name: staffId, site: null });
const exam = {
  scores: [score('a', 85), score('b', 80, { technical: 80, service: 80 })],
} as unknown as SkillExamView;
const people = peopleOf(exam, [added('c'), added('a')]);

describe('the lines of a skill exam', () => {
  it('are those with a score, then who was added and has none yet', () => {
    expect(people.map(({ staffId }) => staffId)).toEqual(['a', 'b', 'c']);
  });

  it('show the one score, or what each department gave and no score of its own', () => {
    const [a, b] = exam.scores;
    expect([savedScore(a, 'score'), savedScore(b, 'score'), savedScore(b, 'technical')]).toEqual([
      85,
      null,
      80,
    ]);
    expect([savedScore(b, 'quality'), savedScore(undefined, 'score')]).toEqual([null, null]);
  });

  it('are saved as the departments that changed, or as the one score', () => {
    expect(
      entriesOf(people, [
        { row: 'c', column: 'score', value: 90 },
        { row: 'b', column: 'technical', value: 70 },
        { row: 'b', column: 'service', value: null },
      ]),
    ).toEqual([
      { staffId: 'b', score: null, panel: { technical: 70, service: null } },
      { staffId: 'c', score: 90, panel: {} },
    ]);
  });

  it('of a panel whose scores are all taken away keep the one score that there is', () => {
    expect(entriesOf(people, [{ row: 'a', column: 'technical', value: null }])).toEqual([
      { staffId: 'a', score: 85, panel: { technical: null } },
    ]);
  });
});
