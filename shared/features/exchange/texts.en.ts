import type { SameTexts } from '../../kernel/feature-texts';
import { errors } from './texts/en/errors';
import { help } from './texts/en/help';
import { receive } from './texts/en/receive';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    nav: {
      exchange: 'File exchange',
    },
    firstStep: {
      pairing: 'Exchange pairing files with head office',
      report: 'Make the first report to head office',
    },
    reminder: {
      report: '{{count}} changes to report',
      notPaired: 'Ask head office for a pairing file',
    },
    fileNames: {
      report: 'report_{{code}}_{{month}}_{{no}}.tdr',
      pairing: 'pairing_{{code}}_{{month}}.tdp',
    },
    fileTypes: {
      report: 'Report',
      pairing: 'Pairing file',
    },
    packageKinds: {
      pairing: 'pairing file',
      report: 'report',
      directive: 'directive',
      dossier: 'dossier',
      backup: 'backup',
    },
    progress: {
      collecting: 'Collecting the records to report',
      packing: 'Packing and encrypting',
      opening: 'Opening and checking the file',
      unpacking: 'Checking the content',
      merging: 'Checking and writing records',
    },
    warnings: {
      forked:
        'This office was restored from an old backup: its full report counts. Records that differ here are listed as conflicts and taken from the report; this can be undone.',
      skipped: 'Reports no. {{numbers}} never arrived; this full report contains them.',
      withdrawn:
        '{{count}} records here no longer exist at the branch after its restore and were taken out of the lists; this can be undone.',
    },
    page: {
      title: 'File exchange',
      branchDescription:
        'Report to head office by file, on a stick, by mail or by chat; only head office can open it.',
      headDescription: 'Make pairing files for branches and receive their reports.',
    },
    pairing: {
      none: 'Not paired with head office yet',
      noneHint: 'Ask head office for the pairing file (.tdp) for this office, then choose “Pair”.',
      accept: 'Pair with head office',
      acceptAgain: 'Pair again',
      fileHead: 'Head office',
      fileBranch: 'Branch',
      expires: 'Good until',
      headFingerprint: "Head office's fingerprint",
      headFingerprintHint:
        'Let head office read out its fingerprint by telephone and compare every group before pairing.',
      standards: 'Standards in the file',
      standardLine: '{{doc}} version {{versionNo}} (from {{date}})',
      standardNew: 'new',
      standardKnown: 'known',
      keyChanged:
        "Head office's key differs from the last pairing. Compare every group, then enter the fingerprint that was read out.",
      confirmAccept: 'It matches, pair',
      accepted: 'Paired with {{name}} ({{code}})',
      pairedWith: 'Paired with {{name}} ({{code}}), {{date}}',
      ownFingerprint: "This office's fingerprint",
      ownFingerprintHint:
        'Head office asks for it by telephone at the first report; read it out group by group.',
      protectionSystem: 'The private keys are protected by the operating system for the current account.',
      protectionCode:
        'The private keys are protected by the recovery code in {{file}}. Copy or print it and keep it safe; without the file unattended commands need the environment variable TIDUI_RECOVERY_CODE.',
      protectionCodeAway:
        'The private keys are protected by the recovery code, which is not on this computer.',
    },
    keys: {
      missing: "This office's keys are gone",
      missingWay:
        'The other side knows this office by them. With a backup restore it first under Backup and restore: it holds them. Only without one make new keys, then pair again.',
      renew: 'Make new keys',
      renewTitle: 'Make new keys for this office?',
      renewBody:
        'The old keys are void from then on, and all pairings are switched off. After new keys at head office every branch takes a new pairing file; after new keys at a branch head office makes a new one. Both sides compare the new fingerprint by telephone.',
      renewed: 'New keys are made; the new fingerprint: {{fingerprint}}. Pair again and compare it.',
    },
    report: {
      title: 'Report',
      scope: 'What to report',
      sinceLast: 'Changes since the last report',
      full: 'Everything',
      fullHint: 'Choose everything when head office asks for it or after a restore from an old backup.',
      lastOne: 'Last report: no. {{no}}, {{date}}',
      never: 'Nothing reported yet; the first report carries everything.',
      days: '{{days}} days since the last report',
      daysNever: 'Never reported',
      kind: 'Content',
      count: 'Records',
      nothing: 'Nothing changed since the last report; you can still report to show that all is well.',
      make: 'Make the report file',
      making: 'Making the report file…',
      done: 'Report no. {{number}} is made: {{records}} records, {{attachments}} attachments',
      fileIs: 'File: {{file}}',
      checksum: 'Checksum (SHA-256): {{sha256}}',
      next: 'Hand the file to head office. Until its receipt comes it is shown as reported, not confirmed.',
    },
    branches: {
      title: 'Branches',
      add: 'Make a pairing file',
      again: 'Pair again',
      revoke: 'Switch off',
      revokeTitle: 'Switch off the pairing of {{name}} ({{code}})?',
      revokeBody: 'Its reports are no longer received; what was received stays. It can be paired again.',
      revoked: 'The pairing of {{name}} is switched off',
      code: 'Code',
      codeHint: 'Two to twelve capital letters or digits, the same as at the set-up of the branch.',
      name: 'Name',
      kind: 'Kind',
      state: 'State',
      fingerprint: 'Fingerprint',
      lastReport: 'Last received',
      lastReportIs: 'no. {{no}}, {{date}}',
      lastReportNone: 'nothing yet',
      expires: 'Pairing good until',
      panelTitle: 'Make a pairing file',
      panelHint:
        'A pairing file holds public things only: the public keys of this office and the standards in force. Hand it to the branch and compare the fingerprint by telephone.',
      save: 'Choose a place and make it',
      made: 'The pairing file for {{code}} is made, good until {{date}}',
      empty: 'No branch is paired yet',
      emptyHint: 'Make a pairing file with the code and name of the branch and hand it over.',
      ownFingerprint: "This office's (head office) fingerprint, to be read out to branches:",
      noKeys: "This office's keys are made with the first pairing file.",
    },
    officeKinds: {
      head: 'Head office',
      own: 'Branch',
      office: 'Office',
      dealer: 'Dealer',
    },
    peerStates: {
      invited: 'invited',
      expired: 'pairing expired',
      paired: 'paired',
      revoked: 'switched off',
    },
    receive,
    outcomes: {
      'new': 'New',
      changed: 'Changed',
      unchanged: 'Unchanged',
      conflict: 'Conflict',
      refused: 'Refused',
    },
    history: {
      title: 'History',
      direction: 'Direction',
      sent: 'sent',
      received: 'received',
      kind: 'File',
      peer: 'Office',
      no: 'No.',
      records: 'Records',
      at: 'Time',
      by: 'By',
      fileName: 'File name',
      state: 'State',
      full: 'everything',
      awaiting: 'reported, not confirmed',
      handed: 'handed over',
      taken: 'received',
      undone: 'undone',
      undo: 'Undo',
      undoTitle: 'Undo report no. {{no}} of {{peer}}?',
      undoBody:
        'What it added is removed, what it changed gets its old content. The same file can be received again.',
      undoDone: 'Report no. {{no}} of {{peer}} is undone',
      empty: 'No file was exchanged yet',
      emptyHint: 'Every file sent or received is listed here.',
    },
    cli: {
      pair: 'Pair with head office (head: --branch and --out; branch: --in)',
      report: 'Make a report (since the last one; --full for all)',
      receive: 'Receive a report (--dry-run previews)',
      keys: 'The keys of this office',
      keysRenew: 'Make new keys: the other offices know the old ones, so each has to pair anew',
      word: {
        deed: 'what to do: renew makes new ones',
        newReport: 'the report to write',
        report: 'the report that came in',
      },
      option: {
        branch: 'the code of the branch',
        outPairing: 'the pairing file to write',
        branchName: 'the name of the branch; its code when left out',
        in: 'the pairing file from head office',
        confirmFingerprint: 'the fingerprint as compared on the telephone',
        full: 'everything, not only what is new since the last report',
      },
      view: {
        packages: 'files exchanged',
      },
    },
  },
  reminders: {
    reportDue: 'Report to head office due',
    notPaired: 'Not paired with head office',
  },
  errors,
  fields: {
    id: 'Id',
    ownerOffice: 'Owner office',
    version: 'Version',
    updatedAt: 'Updated at',
    updatedBy: 'Updated by',
    deletedAt: 'Deleted at',
  },
  standards: {
    exchange: 'file exchange',
  },
  standardReach: {
    exchange: 'These are limits of the app itself; no version is published.',
  },
};
