export const errors = {
  E_BACKUP_NO_PASSPHRASE: {
    message: 'No backup passphrase is set; no backup was made.',
    remedy:
      'Set it under Backup and restore; on the command line give it to the first backup in TIDUI_PASSPHRASE or on standard input.',
  },
  E_BACKUP_PASSPHRASE_DIFFERS: {
    message: "The given passphrase is not this office's backup passphrase; no backup was made.",
    remedy:
      'An office with a passphrase needs none to back up: leave TIDUI_PASSPHRASE out, or change the passphrase under Backup and restore.',
  },
  E_BACKUP_PASSPHRASE_SHORT: {
    message: 'The passphrase is too short; it was not set.',
    remedy: 'Use at least {{count}} characters.',
  },
  E_BACKUP_NO_FOLDER: {
    message: 'No folder for backups is chosen; no backup was made.',
    remedy: 'Choose another disk, a stick or a network folder under Backup and restore.',
  },
  E_BACKUP_FOLDER_AWAY: {
    message: 'The backup folder {{folder}} cannot be found now; no backup was made.',
    remedy: 'Put the stick in or connect the network folder and try again, or choose another folder.',
  },
  E_BACKUP_EXTENSION: {
    message: 'A backup ends in .tdb; {{name}} does not. Nothing was written.',
    remedy: 'Use a name that ends in .tdb, or give a folder.',
  },
  E_BACKUP_UNSOUND: {
    message:
      'The backup did not pass when it was read back ({{place}}) and was not kept; earlier ones are untouched.',
    remedy: 'Try again; if it fails again choose another folder and let IT run check.',
  },
  E_BACKUP_DAMAGED: {
    message: 'The backup {{name}} is not whole or was changed; nothing was changed here.',
    remedy: 'Copy the file again, or use another backup.',
  },
  E_BACKUP_UNKNOWN_FILE: {
    message: '{{name}} is not a backup of Tidui; nothing was changed.',
    remedy: 'Choose a backup, which ends in .tdb.',
  },
  E_BACKUP_UNREADABLE: {
    message: 'The backup {{name}} cannot be read; nothing was changed.',
    remedy: 'See whether the file is still there and the stick is in, and try again.',
  },
  E_BACKUP_NEWER: {
    message: 'This backup was made by the newer version {{app}}; nothing was changed.',
    remedy: 'Install {{app}} or newer, then restore.',
  },
  E_BACKUP_SECRET: {
    message: 'This passphrase or recovery code does not open the backup; nothing was changed.',
    remedy: 'Use the passphrase of the day it was made, or the printed recovery code; mind capital letters.',
  },
  E_BACKUP_NEEDS_SECRET: {
    message: 'A restore needs the passphrase or the recovery code; nothing was changed.',
    remedy: 'Give it in the environment variable TIDUI_PASSPHRASE or as the first line of standard input.',
  },
  E_BACKUP_GONE: {
    message: 'The backup that was previewed is not at hand any more; nothing was changed.',
    remedy: 'Choose the backup again and preview it.',
  },
  E_RESTORE_BUSY: {
    message: 'A file is held by another program ({{path}}); nothing was restored, the data is as it was.',
    remedy: 'Close open files and other Tidui windows and restore again.',
  },
};
