import { formsPaper } from './forms-paper';

export const forms = {
  title: 'Printed forms',
  description: 'Every form that was printed, and how far signing, scanning and filing have come.',
  form: {
    trainingPlan: 'Training plan',
    signInSheet: 'Sign-in sheet',
    trainingRecord: 'Training record',
    trainingFile: 'Training file',
    gradingSheet: 'Grading sheet',
    pointsSheet: 'Monthly points sheet',
    appraisalSheet: 'Appraisal form',
    improvementSheet: 'Interview and improvement plan',
    scoreSheet: 'Score sheet',
  },
  state: {
    printed: 'Printed',
    signed: 'Signed',
    scanAttached: 'Scan attached',
    filed: 'Filed',
    void: 'Void',
  },
  action: { markSigned: 'mark as signed', attachScan: 'attach a scan', file: 'file', void: 'void' },
  column: {
    number: 'Number',
    form: 'Form',
    subject: 'About',
    state: 'State',
    pages: 'Pages',
    printedAt: 'Printed at',
    signedOn: 'Signed on',
  },
  filter: { form: 'Form', state: 'State', search: 'Number, name, employee number' },
  empty: {
    title: 'Nothing was printed yet',
    hint: 'Choose “Print” on a training plan, a session or a person; what you print is registered here.',
  },
  life: {
    title: 'Progress',
    printed: 'Print',
    signed: 'Sign',
    scanAttached: 'Scan',
    filed: 'File',
    signedHint: 'Enter the day of signing when everybody has signed the paper.',
    scanHint: 'Scan or photograph the signed paper (PDF, JPEG, PNG).',
    fileHint: 'Compare the scan, then file it; a filed scan cannot be replaced any more.',
  },
  detail: {
    title: 'Form {{number}}',
    content: 'Content',
    replaces: 'Replaces {{number}}',
    replacedBy: 'Replaced by {{number}}',
    note: 'Reason for voiding: {{note}}',
    viewPaper: 'View the form',
    viewScan: 'View the scan',
    openPaper: 'Open with the system viewer',
    openScan: 'Open the scan',
    noScan: 'No scan yet',
    hash: 'Fingerprint',
  },
  changed: {
    afterPrint: 'The content changed after printing: the paper is not up to date.',
    afterSigned: 'The content changed after signing: the signed paper differs from the records of today.',
    printAnew: 'Print anew',
    gone: 'The record was deleted; the paper is kept as evidence.',
  },
  print: {
    button: 'Print',
    title: 'Print preview',
    draft: 'DRAFT',
    unnumbered: '(draft, no number)',
    draftHint: 'A preview has no number. “Print”, “Save” and “Open” register the form and give it one.',
    print: 'Print',
    save: 'Save as a file',
    open: 'Open with the system viewer',
    printer: 'Printer',
    systemPrinter: 'Default printer',
    page: 'Page {{page}} of {{pages}}',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fitWidth: 'Fit width',
    registered: '{{count}} forms registered',
    sent: 'Handed to the printer',
    saved: 'Saved as {{path}}',
    saveTogether: 'Save as one file',
    saveApart: 'Save one file per form',
    unreadable: 'This file cannot be shown here; open it with the system viewer.',
    progress: 'Making forms {{done}} / {{total}}',
    unprintable: {
      alone: 'No number was used.',
      batch: 'Of this batch {{unprintable}} cannot be printed, the other {{others}} can; no number was used.',
    },
    subjects: '{{count}} forms',
  },
  sign: { title: 'Mark as signed', day: 'Day of signing', done: '{{count}} forms marked as signed' },
  scan: {
    attach: 'Choose a scan…',
    replace: 'Replace the scan…',
    find: 'Find by scan…',
    done: 'Scan attached to {{number}}',
  },
  filing: { done: '{{count}} forms filed' },
  voiding: {
    title: 'Void the form',
    reason: 'Reason',
    body: 'A void form stays void and its number is not used again.',
    done: '{{count}} forms voided',
  },
  dialog: {
    chooseScan: 'Choose the scan of the signed form',
    scanFiles: 'Scans',
    savePdf: 'Save the form',
    pdfFiles: 'PDF files',
    saveFolder: 'Choose a folder',
  },
  paper: formsPaper,
};

export const formsErrors = {
  E_FORM_WRONG_STATE: {
    message:
      'Form {{number}} is “$t(forms.state.{{state}})”: you cannot $t(forms.action.{{action}}). Nothing was changed.',
    remedy: 'Go on in the order print, sign, scan, file; print a void form anew.',
  },
  E_FORM_SIGNED_DAY: {
    message:
      'The day of signing must lie between {{from}} (printed) and {{to}} (today). Nothing was changed.',
    remedy: 'Enter the day that stands on the paper.',
  },
  E_FORM_REASON_MISSING: {
    message: 'Voiding needs a reason. Nothing was changed.',
    remedy: 'Enter the reason.',
  },
  E_FORM_GLYPH_MISSING: {
    message:
      '{{title}} of {{subject}}: the character “{{character}}” ({{codePoint}}) in “{{text}}” under “{{field}}” cannot be printed. No form was made. $t(forms.print.unprintable.{{extent}})',
    remedy:
      'In this record, replace the character by one that can be printed; nothing else is affected. Or leave this form out and print the others first.',
  },
  E_FORM_NO_SUBJECT: {
    message: 'There is nothing to print. No form was registered.',
    remedy: 'Choose people, plans or sessions first.',
  },
  E_FORM_SUBJECT_GONE: {
    message: 'A record to be printed no longer exists. No form was registered.',
    remedy: 'Refresh the list and choose again.',
  },
  E_FORM_STAFF_UNKNOWN: {
    message: 'There is nobody with the employee number {{staffNo}}. Nothing was printed.',
    remedy: 'Check the number and its leading zeros.',
  },
  E_FORM_SESSION_UNKNOWN: {
    message: 'There is no session {{sessionNo}}. Nothing was printed.',
    remedy: 'Check the number of the session.',
  },
  E_FORM_NOT_ABOUT_SESSIONS: {
    message:
      'The {{title}} is not printed for sessions, so {{sessionNo}} cannot choose it. Nothing was printed.',
    remedy:
      'Choose by employee number (--staff) or --all; the sign-in sheet and the training record are printed for sessions.',
  },
  E_FORM_NONE_FOR_STAFF: {
    message: 'There is no {{title}} to print for employee {{staffNo}}. Nothing was printed.',
    remedy: 'Enter what the form shows first, then print it.',
  },
  E_FORM_FILE_TYPE: {
    message: 'Forms are saved as PDF only, not as “{{name}}”. No file was written.',
    remedy: 'Use a name that ends in .pdf.',
  },
  E_FORM_NO_PLAN: {
    message: 'Employee {{staffNo}} has no training plan. Nothing was printed.',
    remedy: 'Draw up a plan first.',
  },
  E_FORM_NO_SESSION: {
    message: 'Employee {{staffNo}} takes part in no session. Nothing was printed.',
    remedy: 'Add the person to a session first.',
  },
  E_FORM_NUMBER_TAKEN: {
    message: 'The number {{number}} was just taken by another program. Nothing was registered.',
    remedy: 'Wait until the other print is done and print again.',
  },
  E_FORM_CANCELLED: {
    message: 'Printing was cancelled. No form was registered and no number used.',
    remedy: 'Print again when you need it.',
  },
  E_FORM_PRINTING_FAILED: {
    message: 'The forms could not be made. Nothing was registered.',
    remedy: 'Try again; if it happens again, give the log to your IT staff.',
  },
  E_FORM_PRINTER: {
    message: 'The system did not take the print job ({{printer}}). The form is registered and kept.',
    remedy: 'Check the printer, or open the form from the register and print it with the system viewer.',
  },
  E_SCAN_TYPE: {
    message: '“{{name}}” is no PDF, JPEG or PNG. It was not attached.',
    remedy: 'Save the scan as PDF, JPEG or PNG.',
  },
  E_SCAN_SIZE: {
    message: '“{{name}}” is larger than {{limit}} MB or empty. It was not attached.',
    remedy: 'Scan with a lower resolution (200–300 dpi is enough).',
  },
  E_SCAN_OTHER_FORM: {
    message: 'The QR code on the scan is that of {{found}}, not of {{number}}. It was not attached.',
    remedy: 'Choose the right scan, or attach it to form {{found}}.',
  },
  E_SCAN_NO_CODE: {
    message: 'No QR code of ours was found on “{{name}}”.',
    remedy: 'Open the form first, then attach the scan.',
  },
  E_SCAN_UNKNOWN_FORM: {
    message: 'The QR code belongs to form {{number}}, which this office has not registered.',
    remedy: 'Check whether the form is of another office.',
  },
  E_ATTACHMENT_MISSING: {
    message: 'The attached file is not in the data folder ({{sha256}}).',
    remedy: 'Restore it from a backup, or attach the scan again.',
  },
  E_ATTACHMENT_DAMAGED: {
    message: 'The attached file is damaged ({{sha256}}) and was not opened.',
    remedy: 'Restore it from a backup, or attach the scan again.',
  },
};
