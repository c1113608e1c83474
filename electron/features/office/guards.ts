import type { officeContract } from '../../../shared/features/office/contract';
import { callOf } from '../../../shared/ipc/app-contract';
import { callOfLine, readLine } from '../../database/undo/line';
import type { GuardsOf } from '../../guard';

export const guards: GuardsOf<typeof officeContract> = {
  undoChange: {
    /** Whoever may take a step may take it back; a step that no call takes is the administrator's. */
    needs: async ({ db }, seq) => {
      const line = readLine(db, seq);
      const call = line === undefined ? undefined : await callOf(callOfLine(line.op));
      return [call?.power ?? 'office.manage'];
    },
  },
};
