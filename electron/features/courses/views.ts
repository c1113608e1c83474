import { pinyin } from 'pinyin-pro';
import type { CourseFilter, CourseRow } from '../../../shared/features/courses/types';
import { normaliseSearch, oneHolds, type SearchText } from '../../../shared/kernel/search';
import type { ReadableDb } from '../../database/connection';
import { courses } from './repository';

type Spelt = { readonly whole: string; readonly initials: string };

/** Spelling a name costs more than comparing it, and a catalogue has few different names. */
const speltNames = new Map<string, Spelt>();

const spell = (name: string): Spelt => {
  const known = speltNames.get(name);
  if (known !== undefined) return known;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const letters = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''));
  const spelt = {
    whole: letters.join(''),
    initials: letters.map((syllable) => syllable.slice(0, 1)).join(''),
  };
  speltNames.set(name, spelt);
  return spelt;
};

/** Whether a course's code or name fits what was typed: words, pinyin or initials. */
export const courseMatches = (
  course: { readonly code: string; readonly name: string },
  search: SearchText,
): boolean => {
  if (oneHolds([course.code, course.name], search.text)) return true;
  const { whole, initials } = spell(course.name);
  return search.letters !== '' && (whole.includes(search.letters) || initials.includes(search.letters));
};

/** The catalogue in the order of codes. `office` is the reading office: only its own courses may be changed. */
export const listCourses = (db: ReadableDb, filter: CourseFilter, office: string): readonly CourseRow[] => {
  const search = normaliseSearch(filter.search);
  const uses = new Map(
    db
      .all<{ id: string; n: number }>(
        'SELECT course_id AS id, count(*) AS n FROM session WHERE deleted_at IS NULL GROUP BY course_id',
      )
      .map(({ id, n }) => [id, n]),
  );
  return courses
    .list(
      db,
      "(? = '' OR r.area = ?) AND (? = '' OR r.tier = ?)",
      [filter.area, filter.area, filter.tier, filter.tier],
      'r.code',
    )
    .filter((course) => courseMatches(course, search))
    .map(({ id, version, ownerOffice, code, name, area, tier, method, hours, materials, productSeries }) => ({
      id,
      version,
      mine: ownerOffice === office,
      code,
      name,
      area,
      tier,
      method,
      hours,
      materials,
      productSeries,
      sessions: uses.get(id) ?? 0,
    }));
};
