export const errors = {
  E_KEYS_DAMAGED: {
    message: "This office's key file cannot be read; nothing was changed.",
    remedy: 'Restore the folder keys of the data folder from a backup, or ask head office for a new pairing.',
  },
  E_KEYS_MISSING: {
    message:
      "This office's keys are gone, and other offices know it by them; nothing was changed and no new ones were made.",
    remedy:
      'Restore a backup, which holds them. Without one make new keys under File exchange (keys renew on the command line) and pair again with the other office.',
  },
  E_KEYS_LOCKED_BY_SYSTEM: {
    message: "This office's keys are protected by another computer or system account; nothing was changed.",
    remedy:
      'Run as the account of the first set-up; after a change of computer ask head office for a new pairing.',
  },
  E_KEYS_NEED_CODE: {
    message:
      "The recovery code is needed to open this office's keys and is missing or wrong; nothing was changed.",
    remedy:
      'Put it back into recovery-code.txt in the folder keys, or into the environment variable TIDUI_RECOVERY_CODE, and try again.',
  },
  E_NOT_HEAD_OFFICE: {
    message: 'Only head office can do this; this is a branch. Nothing was changed.',
    remedy: 'Hand the file to head office.',
  },
  E_NOT_A_BRANCH: {
    message: 'Only a branch can do this; this is head office. Nothing was changed.',
    remedy: "Do it on the branch's computer.",
  },
  E_NOT_PAIRED: {
    message: 'This office is not paired with head office yet and cannot report.',
    remedy: 'Ask head office for a pairing file and take it under File exchange.',
  },
  E_PAIRING_OWN_CODE: {
    message: "{{code}} is head office's own code; no pairing file was made.",
    remedy: "Enter the branch's code.",
  },
  E_PAIRING_OTHER_BRANCH: {
    message: 'This pairing file is for {{code}}; this office is {{own}}. Nothing was written.',
    remedy: 'Ask head office for the file for {{own}}.',
  },
  E_PAIRING_EXPIRED: {
    message: 'This pairing was good until {{date}} and has expired; nothing was written.',
    remedy: 'Head office makes a new pairing file, the branch takes it.',
  },
  E_PAIRING_OLDER: {
    message:
      'This is pairing file no. {{no}}; this office was paired with no. {{last}}. Nothing was written.',
    remedy: 'Nothing to do; for a new pairing ask head office for a new file.',
  },
  E_PAIRING_SUPERSEDED: {
    message:
      '{{name}} ({{code}}) reported under a pairing that is no longer the latest; nothing was written.',
    remedy: 'The branch takes the latest pairing file and reports anew.',
  },
  E_PAIRING_OTHER_HEAD: {
    message:
      'This pairing file comes from head office {{code}}; this office belongs to {{known}}. Nothing was written.',
    remedy: 'Check where the file comes from; if head office really changed, ask IT.',
  },
  E_PAIRING_HEAD_KEY_CHANGED: {
    message:
      'Head office {{code}} uses another key than before, fingerprint {{fingerprint}}; nothing was written.',
    remedy: 'Compare the fingerprint by telephone, then enter it to confirm. If it differs, do not pair.',
  },
  E_PEER_REVOKED: {
    message: 'The pairing of {{name}} ({{code}}) is switched off; its report was not written.',
    remedy: 'Make a new pairing file for it if needed.',
  },
  E_PACKAGE_DAMAGED: {
    message: 'The file is damaged: changed or cut on the way. Nothing was written.',
    remedy: 'Ask for the original file again, or for a new one.',
  },
  E_PACKAGE_NOT_FOR_US: {
    message:
      "This office's key does not open the file: it is for another office, or its beginning is damaged. Nothing was written.",
    remedy: 'Check the receiver; if it is this office, copy or make the file again.',
  },
  E_PACKAGE_SIGNATURE: {
    message: 'The signature is wrong: the content was changed after signing. Nothing was written.',
    remedy: 'Do not use this file; ask for a new one.',
  },
  E_PACKAGE_UNKNOWN_SENDER: {
    message: 'The signing office {{name}} ({{code}}) is unknown; nothing was written.',
    remedy: 'Make a pairing file for it first.',
  },
  E_PACKAGE_KEY_CHANGED: {
    message: '{{name}} ({{code}}) used another key, fingerprint {{fingerprint}}; nothing was written.',
    remedy: 'Ask by telephone; after a change of computer make a new pairing file.',
  },
  E_PACKAGE_CONFIRM_FINGERPRINT: {
    message:
      'This is the first report of {{name}} ({{code}}) since pairing; its fingerprint is {{fingerprint}}. Nothing is written until it is confirmed.',
    remedy:
      'Let the branch read out the fingerprint of its File exchange page and confirm it (--confirm-fingerprint on the command line).',
  },
  E_PACKAGE_FINGERPRINT_DIFFERS: {
    message:
      'The given fingerprint “{{given}}” is not the one in the file of {{name}} ({{code}}), which is {{fingerprint}}. Nothing was written.',
    remedy:
      'Let the branch read out the fingerprint of its File exchange page again and compare group by group; if they do differ, do not take the file and have it made anew.',
  },
  E_PACKAGE_NEWER: {
    message: 'The file was made by a newer version; Tidui {{app}} or later is needed. Nothing was written.',
    remedy: 'Update this app, then receive the file.',
  },
  E_PACKAGE_OTHER_KIND: {
    message: 'This is a {{kind}} and cannot be used here; nothing was written.',
    remedy: 'Choose the right file, or open it where it belongs.',
  },
  E_PACKAGE_ENCRYPTED: {
    message: '“{{name}}” is encrypted and not a pairing file; nothing was written.',
    remedy: 'Choose the pairing file (.tdp) from head office.',
  },
  E_PACKAGE_UNKNOWN_FILE: {
    message: '“{{name}}” is not an exchange file; nothing was written.',
    remedy: 'Choose the right file; spreadsheets go through Import.',
  },
  E_PACKAGE_EXTENSION: {
    message: '“{{name}}” has the wrong extension; it should be {{extension}}. Nothing was written.',
    remedy: 'Check the file; if it was renamed, give it {{extension}} again.',
  },
  E_PACKAGE_TOO_LARGE: {
    message: 'The file is larger than allowed (limit {{limit}}); nothing was written.',
    remedy: 'Check the file; head office can raise the limit in the standard.',
  },
  E_PACKAGE_BOMB: {
    message: '“{{part}}” in the file unpacks to an abnormal size and may be hostile; nothing was written.',
    remedy: 'Do not open it again and tell IT.',
  },
  E_PACKAGE_STRANGE_PART: {
    message: 'The file holds something that does not belong there: “{{part}}”. Nothing was written.',
    remedy: 'Do not use it; ask for a new one.',
  },
  E_PACKAGE_PART_TWICE: {
    message: '“{{part}}” is in the file twice; nothing was written.',
    remedy: 'Do not use it; ask for a new one.',
  },
  E_PACKAGE_PARTS_DIFFER: {
    message: "The file's content differs from its list; nothing was written.",
    remedy: 'Ask for a new one; if that fails too, give it to IT.',
  },
  E_PACKAGE_LINE_TOO_LONG: {
    message: 'A record in the file is longer than allowed ({{limit}}); nothing was written.',
    remedy: 'Ask for a new one; if that fails too, give it to IT.',
  },
  E_PACKAGE_UNKNOWN_KIND: {
    message: 'The file holds records unknown to this app: “{{kind}}”. Nothing was written.',
    remedy: 'Update this app, then receive the file.',
  },
  E_PACKAGE_ATTACHMENT_TYPE: {
    message: 'The attachment “{{part}}” is not a PDF, JPG or PNG; nothing was written.',
    remedy: 'Let the branch replace it and report anew.',
  },
  E_ATTACHMENT_FILE_MISSING: {
    message: 'The file of the attachment “{{name}}” is not in the data folder; no report was made.',
    remedy: 'Attach the scan again or restore it from a backup.',
  },
  E_REPORT_OLDER: {
    message:
      'Report no. {{no}} of {{name}} ({{code}}) is older than no. {{last}}, which contains it; nothing was written.',
    remedy: 'Nothing to do; the file can be thrown away.',
  },
  E_REPORT_GAP: {
    message:
      'Before report no. {{no}} of {{name}} ({{code}}), no. {{missing}} is missing; nothing was written.',
    remedy: 'Ask for no. {{missing}} and receive it first, or ask for a full report.',
  },
  E_REPORT_FORK: {
    message:
      'Report no. {{no}} of {{name}} ({{code}}) does not go on from no. {{last}}: the branch may have been restored from an old backup. Nothing was written.',
    remedy: 'Ask the branch for a full report.',
  },
  E_REPORT_CONFLICTS: {
    message: '{{count}} records have the same version and other content; the whole report was not written.',
    remedy: 'Look at them and ask the branch for a full report.',
  },
  E_REPORT_RECORDS_REFUSED: {
    message: '{{count}} records were refused; the whole report was not written.',
    remedy: 'See the reason of each; the branch mends them and reports anew.',
  },
  E_RECORD_UNREADABLE: {
    message: '{{kind}} {{row}} cannot be read.',
    remedy: 'Ask for a new report.',
  },
  E_RECORD_FIELD: {
    message: '{{kind}} {{row}}: “{{field}}” is not acceptable: {{value}}.',
    remedy: 'The branch mends the record and reports anew.',
  },
  E_RECORD_UNKNOWN_FIELD: {
    message: '{{kind}} {{row}} holds “{{field}}”, unknown to this app.',
    remedy: 'Update this app, then receive the file.',
  },
  E_RECORD_NOT_OF_SENDER: {
    message: '{{kind}} {{row}} belongs to {{owner}}, not to the sender {{sender}}.',
    remedy: '{{owner}} reports it.',
  },
  E_RECORD_OWNED_ELSEWHERE: {
    message: '{{kind}} {{row}} belongs to {{owner}} here; the sender cannot change it.',
    remedy: 'Check whether the person moved; the owner reports it.',
  },
  E_RECORD_TWICE: {
    message: '{{kind}} {{row}} is in the file twice: {{value}}.',
    remedy: 'Ask for a new report.',
  },
  E_RECORD_REFERENCE: {
    message:
      '{{kind}} {{row}}: “{{field}}” names a record that is not here or belongs to another office: {{value}}.',
    remedy: 'Ask for a full report; if that fails too, the branch mends the record.',
  },
  E_RECORD_NUMBER_TAKEN: {
    message: '{{kind}} {{row}}: “{{field}}” is taken by another record of that office: {{value}}.',
    remedy: 'The branch mends the double number or name and reports anew.',
  },
  E_RECORD_REJECTED: {
    message: '{{kind}} {{row}} contradicts itself and cannot be kept: {{value}}.',
    remedy: 'The branch mends the record and reports anew.',
  },
  E_RECORD_ATTACHMENT: {
    message:
      '{{kind}} {{row}}: the attachment did not come with the file or differs in size or type: {{value}}.',
    remedy: 'Ask for a full report; if that fails too, the branch attaches the scan again.',
  },
  E_STANDARD_UNKNOWN: {
    message: 'The file uses standard {{doc}} version {{versionNo}}, which is not here; nothing was written.',
    remedy: 'Compare the standards; update this app if needed.',
  },
  E_STANDARD_DIFFERS: {
    message: 'Standard {{doc}} version {{versionNo}} differs between the offices; nothing was written.',
    remedy: 'Give the file to IT to compare the standards.',
  },
  E_STANDARD_NUMBER_TAKEN: {
    message: 'Standard {{doc}} version {{versionNo}} is another document here; nothing was written.',
    remedy: 'Head office publishes it under a higher version and makes a new pairing file.',
  },
  E_UNDO_BUILT_ON: {
    message:
      'Report no. {{no}} of {{code}} can no longer be undone: a newer report or another record builds on it. Nothing was changed.',
    remedy: 'Undo the newer report first, or correct the records.',
  },
  E_CHOSEN_FILE_GONE: {
    message: 'The chosen file is no longer known; nothing was changed.',
    remedy: 'Choose the file again.',
  },
} as const;
