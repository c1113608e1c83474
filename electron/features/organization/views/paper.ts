import type { z } from 'zod';
import type { zTrainee } from '../../../../shared/features/organization/documents';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

type PaperPerson = z.infer<typeof zTrainee> & {
  readonly birthDate: string | null;
  readonly industrySince: string | null;
  readonly source: 'internal' | 'external' | 'campus' | 'dealer' | null;
  readonly status: 'training' | 'active' | 'transferred' | 'left' | 'eliminated';
  readonly mentor: string;
  readonly phone: string;
  readonly note: string;
};

/** A person with everything that documents say of one; undefined when the person is gone. */
export const paperPerson = (db: ReadableDb, staffId: Id): PaperPerson | undefined =>
  db.get<PaperPerson>(
    `SELECT p.staff_no AS staffNo, p.name, p.gender, p.education, p.hire_date AS hireDate, COALESCE(s.name, '') AS site,
       COALESCE(d.name, '') AS department, COALESCE(o.name, '') AS post, COALESCE(p.grade, '') AS grade, p.birth_date AS birthDate,
       p.industry_since AS industrySince, p.source, p.status, COALESCE(m.name, '') AS mentor, COALESCE(p.phone, '') AS phone, p.note
     FROM staff p LEFT JOIN site s ON s.id = p.site_id LEFT JOIN department d ON d.id = p.department_id
       LEFT JOIN post o ON o.id = p.post_id LEFT JOIN staff m ON m.id = p.mentor_id
     WHERE p.id = ? AND p.deleted_at IS NULL`,
    [staffId],
  );
