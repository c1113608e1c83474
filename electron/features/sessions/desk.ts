import type { DeskRoom } from '../../define-backend';
import { countSessionsOfMonth } from './views/desk';

export const desk: DeskRoom<'thisMonth', never> = {
  tiles: { thisMonth: countSessionsOfMonth },
  firstSteps: {},
};
