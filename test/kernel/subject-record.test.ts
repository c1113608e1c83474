import { expect, it } from 'vitest';
import { subjectRecord } from '../../shared/kernel/subject-record';

it.each([
  ['plan', 'a-1', { kind: 'plan', id: 'a-1' }],
  ['pointsMonth', '2026-05:staff:a-1', { kind: 'staff', id: 'a-1' }],
  ['pointsMonth', '2026-05:site:a-2', { kind: 'site', id: 'a-2' }],
  ['pointsMonth', '2026-05:site:-', null],
  ['pointsMonth', 'a-3', { kind: 'pointsMonth', id: 'a-3' }],
])('%s %s hangs on %o', (kind, id, expected) => expect(subjectRecord(kind, id)).toEqual(expected));
