import type { SameTexts } from '../../kernel/feature-texts';
import { errors } from './texts/en/errors';
import { help } from './texts/en/help';
import { paper } from './texts/en/paper';
import { records } from './texts/en/records';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    firstStep: {
      signed: 'Print a sign-in sheet, and register it when it is signed',
    },
    person: {
      tab: 'Papers',
      freshness: 'Against the records',
      same: 'The same',
      replaced: 'Replaced',
      changed: 'Changed since',
      gone: 'Record deleted',
      scanned: 'Yes',
      unscanned: 'No',
      empty: 'Nothing was printed about this person yet',
      emptyHint: '“Print” at the top prints the training file; other papers are printed on their own pages.',
    },
    nav: {
      register: 'Printed forms',
    },
    reminder: {
      printed: '{{number}}',
    },
    title: 'Printed forms',
    description: 'Every form that was printed, and how far signing, scanning and filing have come.',
    state: {
      printed: 'Printed',
      signed: 'Signed',
      scanAttached: 'Scan attached',
      filed: 'Filed',
      void: 'Void',
    },
    action: {
      markSigned: 'mark as signed',
      attachScan: 'attach a scan',
      file: 'file',
      void: 'void',
    },
    column: {
      note: 'Note',
      number: 'Number',
      document: 'Form',
      subject: 'About',
      state: 'State',
      pages: 'Pages',
      printedAt: 'Printed at',
      signedOn: 'Signed on',
    },
    filter: {
      document: 'Form',
      allDocuments: 'All forms',
      state: 'State',
      allStates: 'All states',
      search: 'Number, name, employee number',
    },
    empty: {
      title: 'Nothing was printed yet',
      hint: 'Choose “Print” on a training plan, a session or a person; what you print is registered here.',
      toPlans: 'Go to training plans',
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
    handWritten: {
      note: 'No font has these characters; write them into the boxes "□" by hand: {{characters}}',
      character: '{{character}} ({{codePoint}}, {{field}})',
      and: ', ',
      more: ' and {{count}} more',
    },
    print: {
      button: 'Print',
      title: 'Print preview',
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
      fitPage: 'Fit page',
      jump: 'Go to page',
      scale: 'Size shown',
      fitWidth: 'Fit width',
      registered: '{{count}} forms registered',
      sent: 'Handed to the printer',
      saved: 'Saved as {{path}}',
      saveTogether: 'Save as one file',
      saveApart: 'Save one file per form',
      unreadable: 'This file cannot be shown here; open it with the system viewer.',
      progress: 'Making forms {{done}} / {{total}}',
      subjects: '{{count}} forms',
    },
    sign: {
      title: 'Mark as signed',
      day: 'Day of signing',
      done: '{{count}} forms marked as signed',
    },
    scan: {
      attach: 'Choose a scan…',
      replace: 'Replace the scan…',
      find: 'Find by scan…',
      done: 'Scan attached to {{number}}',
    },
    filing: {
      done: '{{count}} forms filed',
    },
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
    cli: {
      print: 'Print forms as PDF',
      word: {
        document: 'the form, see tidui --help, or its title on paper',
        staff: 'further staff numbers',
      },
      option: {
        out: 'the PDF file to write',
        staff: 'staff numbers, between commas or repeated',
        session: 'session numbers, between commas or repeated',
        number: 'numbers of plans, notices, circulars … as they stand on the paper',
        period: 'year, month, quarter or half-year (2026, 2026-03, 2026-Q1, 2026-H1)',
        all: 'everybody',
      },
    },
  },
  reminders: {
    printedUnsigned: 'Printed, not signed',
  },
  errors,
  kinds: records.kinds,
  fields: records.fields,
  values: records.values,
  documents: {
    trainingFile: 'Training file',
  },
  standards: {
    forms: 'forms',
  },
  standardFields: {
    forms: {
      forms: 'Printed documents',
      form: 'Document',
    },
  },
  standardReach: {
    forms:
      'Documents printed from its day on bear the new titles and numbers; what was printed stays as it is.',
  },
  paper,
};
