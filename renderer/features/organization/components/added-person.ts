import { client } from '../../../lib/ipc';
import type { Adding } from '../../../ui/entry-grid/use-paste';

/** Somebody who was added to a grid and has nothing saved there yet. */
export type AddedPerson = {
  readonly staffId: string;
  readonly staffNo: string;
  readonly name: string;
  readonly site: string | null;
};

/** The own office's people, for a grid to which a pasted list adds those whom it names. */
export const addingStaff: Adding<AddedPerson> = {
  find: async (words) => {
    const answer = await client.organization.findStaff({ words: [...words] });
    if (!answer.ok) return [];
    return answer.value.map(({ id, staffNo, name, site }) => ({ staffId: id, staffNo, name, site }));
  },
  idOf: ({ staffId, staffNo, name }) => ({ key: staffId, no: staffNo, name }),
};
