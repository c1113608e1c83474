export const help = {
  backup: {
    purpose:
      'A second copy of the data: elsewhere, encrypted and read back, so that what is broken, lost or spoilt comes back.',
    jobs: {
      first: 'Choose a folder, best on another disk or a stick, then set the passphrase.',
      second: 'Print the recovery code and keep it apart from the computer.',
      third: 'To restore choose a backup, see what would be lost, then confirm; it can be taken back.',
    },
  },
  rule: {
    every: 'A backup is made by itself when the last one is more than {{hours}} hours old.',
    keep: 'All backups of {{days}} days stay, one a week for {{weeks}} weeks, one a month for {{months}} months, and the last one before an upgrade or a restore.',
    old: 'After {{days}} days without a good backup the desk reminds of it.',
  },
};
