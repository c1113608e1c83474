import { z } from 'zod';
import { action } from '../../ipc/define-contract';
import { zListPicture } from '../../kernel/list-picture';

/** Names a list that was painted for the preview; the page never gives a path. */
const zPainted = z.object({ token: z.uuid() });

export const listsContract = {
  /** Ask for a place and write the list there, as .xlsx or .csv; null when no place was chosen. */
  exportList: action('lists.export', zListPicture).returns<{
    readonly name: string;
    readonly rows: number;
  } | null>(),
  /** The list on paper. It is no document: it has no number and is not kept. */
  previewList: action('lists.print', zListPicture).returns<{
    readonly token: string;
    readonly bytes: Uint8Array;
    readonly pages: number;
  }>(),
  /** Send a list that was painted to a printer; the system's own when empty. */
  printList: action('lists.print', zPainted.extend({ printer: z.string().max(200) })).returns<true>(),
  /** Save it as a PDF; null when no place was chosen. */
  saveList: action('lists.print', zPainted).returns<{ readonly path: string } | null>(),
  openList: action('lists.print', zPainted).returns<true>(),
} as const;
