import { useEffect } from 'react';
import { onNotice } from './ipc';

/** A file as the page may know it: by its name and a token. */
export type GivenFile = { readonly token: string; readonly name: string };

/** Hear of files that are dropped onto an element with `data-takes-files`. */
export const useDroppedFiles = (take: (files: readonly GivenFile[]) => void): void => {
  useEffect(() => onNotice((notice) => notice.type === 'dropped' && take(notice.files)), [take]);
};
