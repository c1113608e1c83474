import type { SameTexts } from '../../kernel/feature-texts';
import { errors } from './texts/en/errors';
import { help } from './texts/en/help';
import { restore } from './texts/en/restore';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    restore,
    nav: { backup: 'Backup and restore' },
    firstStep: { backup: 'Choose where backups go and set the passphrase' },
    fileName: 'backup_{{code}}_{{stamp}}.tdb',
    fileType: 'Backup',
    folderTitle: 'Choose the folder for backups',
    saveTitle: 'Save the backup as',
    openTitle: 'Choose the backup to restore',
    reminder: {
      never: 'No backup was ever made',
      old: 'The last backup is of {{date}}, {{days}} days ago',
      noFolder: 'Choose where backups go',
      noPassphrase: 'Set the backup passphrase',
      failed: 'The automatic backup failed: {{reason}}',
    },
    progress: {
      copying: 'Copying the data',
      packing: 'Packing and encrypting',
      verifying: 'Reading the backup back',
      opening: 'Opening the backup',
      checking: 'Checking the data in the backup',
    },
    desk: {
      title: 'Backup',
      last: 'Last good backup: {{when}} ({{age}}), in {{folder}}',
      today: 'today',
      daysOld: '{{days}} days ago',
      never: 'There is no good backup yet. This data exists once only: with the disk it is gone.',
      open: 'Back up',
      sameDisk: 'The backups lie on the same disk as the data and are lost together with it.',
    },
    page: {
      title: 'Backup and restore',
      description:
        'A backup holds all data of {{office}}, encrypted with a passphrase. When the computer is broken or gone, another one takes it up.',
      steps: {
        title: 'Automatic backup',
        folder: 'Folder',
        noFolder: 'Not chosen yet. Choose another disk, a stick or a network folder.',
        choose: 'Choose a folder',
        change: 'Choose another one',
        sameDisk:
          'This folder is on the same disk as the data and is lost together with it. Choose another disk or a stick if you can.',
        away: 'This folder cannot be found now. Put the stick in, or connect the network folder.',
        passphrase: 'Passphrase',
        passphraseSet: 'Set on {{date}}. The automatic backup needs no passphrase, only a restore does.',
        noPassphrase: 'Not set yet; backups need it.',
        setPassphrase: 'Set the passphrase',
        changePassphrase: 'Change it',
        recoveryFile:
          'The recovery code is in {{file}}. Print or copy it and keep it apart from the computer. When the passphrase is forgotten, only the recovery code opens a backup.',
        recoveryAway:
          'The recovery code is not on this computer any more. When the passphrase is forgotten, look for the printed code.',
        every:
          'When the last backup is more than {{hours}} hours old one is made as the app opens; while it stays open, as soon as nobody uses the computer.',
      },
      make: 'Back up now',
      makeElsewhere: 'Back up elsewhere…',
      made: 'The backup is made and checked: {{file}}',
      removed: '{{count}} old backups were removed by the rule.',
      problems: 'The backup is made, but the data has {{count}} problems; let IT run check.',
      keys: {
        closed:
          "This office's keys in the backup are closed: restored on another computer they exchange no files. See to the keys under File exchange, then back up again.",
        none: "This office's keys are not in the backup: they are gone or damaged, and other offices know this one by them. Restore a backup that holds them or make new keys under File exchange (keys renew on the command line), then back up again.",
      },
      last: 'Last good backup',
      lastIs: '{{when}}, {{size}}, {{file}}',
      neverMade: 'None yet',
      failed: 'The last automatic backup failed',
      list: 'Backups to restore from',
      column: { madeAt: 'Made', name: 'File', reason: 'Why', size: 'Size' },
      listEmpty: 'No backup in the folder yet',
      listEmptyHint: 'Make one, or choose a backup file from elsewhere.',
      restoreThis: 'Restore',
      restoreOther: 'Choose a backup file…',
      undoKept: 'State before a restore',
    },
    passphrase: {
      title: 'Set the backup passphrase',
      field: 'Passphrase',
      again: 'Once more',
      differs: 'The two are not the same',
      hint: 'At least {{count}} characters. A sentence that you remember will do.',
      explain:
        'Without the passphrase and without the recovery code nobody opens a backup, not even we. Print the recovery code and keep it apart from the computer. Earlier backups keep the passphrase of their time.',
      save: 'Set',
      done: 'The backup passphrase is set',
    },
    reason: {
      daily: 'automatic',
      hand: 'by hand',
      beforeMigration: 'before an upgrade',
      beforeRestore: 'before a restore',
      beforeSetUp: 'before a new set-up',
    },
    setUp: {
      title: 'Where backups go',
      hint: 'The data is on this computer only. Choose another disk, a stick or a network folder for the daily backup; it can be chosen later under Backup and restore, too.',
      chosen: 'Backups go to {{folder}}',
    },
    cli: {
      backup:
        'Back up everything of this office (a passphrase is needed only to set it the first time: TIDUI_PASSPHRASE or standard input)',
      restore:
        'Replace this office by a backup (--dry-run only previews; passphrase from TIDUI_PASSPHRASE or standard input)',
      word: {
        newBackup: 'the backup to write (.tdb), or a folder',
        backup: 'a backup (.tdb), or a folder that the app kept before a restore',
      },
      view: { backups: 'where backups go, the last one, and what can be restored' },
    },
  },
  reminders: { backupOld: 'Backup due' },
  errors,
  standards: { backup: 'Backup standard' },
  standardReach: {
    backup: 'Backups follow the new interval and rule from its day on; older ones are thinned by it.',
  },
};
