import { useCall, useCommand } from '../../../lib/calls';
import { askMain, client } from '../../../lib/ipc';
import type { OfficeDoor } from '../../../lib/own-office';

/** What the shell and every other feature ask of their own office. */
export const door: OfficeDoor = {
  useOffice: () => useCall('office', 'getOffice', {}),
  useLanguage: () => useCall('office', 'getSettings', {}).data?.language,
  useCancelJob: () => useCommand('office', 'cancelJob'),
  drafts: {
    read: (key) => client.office.getDraft(key),
    readOlder: (key) => client.office.getOlderDraft(key),
    write: (draft) => client.office.saveDraft(draft),
    drop: (key) => client.office.removeDraft(key),
  },
  standardInForce: (doc) => client.standards.getInForce(doc),
  takeBack: (line) => askMain<true>('office.undoChange', line),
};
