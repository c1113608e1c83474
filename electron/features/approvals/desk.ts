import type { DeskRoom } from '../../define-backend';
import { readSubjects } from './subjects';
import { countWaiting } from './waiting';

/** How many steps wait for this office. */
export const readDesk = async (): Promise<DeskRoom<'waiting', never>> => {
  const known = await readSubjects();
  return { tiles: { waiting: (db, today) => countWaiting(db, known, today) }, firstSteps: {} };
};
