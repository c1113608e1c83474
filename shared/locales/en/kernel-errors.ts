export const kernelErrors = {
  E_INPUT_INVALID: {
    message: '"{{field}}" is not acceptable; nothing was saved.',
    remedy: 'Correct it as shown and save again. What you typed is still there.',
  },
  E_NOT_FOUND: {
    message: 'The record no longer exists; nothing was changed.',
    remedy: 'Refresh the list and choose again.',
  },
  E_RECORD_CHANGED: {
    message: 'The record was changed while you were editing; your changes were not saved.',
    remedy: 'Look at its present content and enter your changes again.',
  },
  E_NOT_OWNED: {
    message: 'The record belongs to {{owner}} and cannot be changed here.',
    remedy: 'Ask {{owner}} to change it and report again.',
  },
  E_APPEND_ONLY: {
    message: 'This record can only be added to, never changed; nothing was changed.',
    remedy: 'Enter a correcting record instead.',
  },
  E_NOT_SET_UP: {
    message: 'This computer has not been set up yet.',
    remedy: 'Open the program and complete the set-up, or run the init command.',
  },
  E_UNKNOWN_CALL: {
    message: 'The program does not know this operation ({{channel}}); nothing was changed.',
    remedy: 'Restart the program; if it happens again, give the log to IT.',
  },
  E_UNTRUSTED_SENDER: {
    message: 'A call of unknown origin was refused; nothing was changed.',
    remedy: 'Restart the program.',
  },
  E_UNEXPECTED: {
    message: 'The program failed; this operation was not saved.',
    remedy: 'Try again; if it happens again, use "copy details" and give them to IT.',
  },
  E_DATABASE_NEWER: {
    message:
      'The data file was saved by a newer version (structure {{found}}); this program knows up to {{known}} and did not open it.',
    remedy: 'Install the newer version. The data is untouched.',
  },
  E_DATABASE_DAMAGED: {
    message: 'The data file cannot be read ({{path}}); it was not changed.',
    remedy: 'Restore the latest backup and give the original file to IT.',
  },
  E_DATABASE_LOCKED: {
    message: 'The data file is in use by another program ({{path}}).',
    remedy: 'Close the other window, or wait for its task to end, and try again.',
  },
  E_DISK_FULL: {
    message: 'The disk is full; nothing was saved, existing data is intact.',
    remedy: 'Free some space and try again.',
  },
  E_FILE_UNREADABLE: {
    message: 'The file "{{name}}" cannot be opened; nothing was changed.',
    remedy: 'Check that it exists and is not in use, and try again.',
  },
  E_FILE_UNWRITABLE: {
    message: 'The file "{{name}}" cannot be written; no half file was left.',
    remedy: 'Check that the folder exists and is writable and the disk is not full, or choose another place.',
  },
  E_JOB_CANCELLED: {
    message: 'The task was cancelled; nothing was changed.',
    remedy: 'Start it again when needed.',
  },
  E_JOB_DIED: {
    message: 'The task broke off; nothing was changed.',
    remedy: 'Try again; if it happens again, give the file to IT.',
  },
} as const;
