export const errors = {
  E_DOCUMENT_CHANGED_SINCE_PREVIEW: {
    message:
      'The records have changed since the preview; nothing was printed, since the paper would say something else.',
    remedy: 'The preview is up to date again: look at it once more, then print.',
  },
  E_FORM_LIFE: {
    message:
      'Form {{number}} cannot have gone from “$t(documents.state.{{from}})” to “$t(documents.state.{{to}})”.',
    remedy: 'The owner checks the paper: print, sign, scan, file; what is void stays void.',
  },
  E_FORM_CONTENT: {
    message: 'What form {{number}} says is not what was registered, or was changed after the print.',
    remedy: 'The owner checks the paper; to correct it, void it and print anew.',
  },
  E_FORM_WRONG_STATE: {
    message:
      'Form {{number}} is “$t(documents.state.{{state}})”: you cannot $t(documents.action.{{action}}). Nothing was changed.',
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
  E_FORM_PERIOD: {
    message: '{{title}} cannot be printed of “{{period}}”. No form was registered.',
    remedy:
      'Write 2026, 2026-03, 2026-Q1 or 2026-H1; forms that are about no period take --staff, --session or --all.',
  },
  E_FORM_NOT_ABOUT_SESSIONS: {
    message:
      'The {{title}} is not printed for sessions, so {{sessionNo}} cannot choose it. Nothing was printed.',
    remedy:
      'Choose by employee number (--staff) or --all; the sign-in sheet and the training record are printed for sessions.',
  },
  E_FORM_NOT_BY_NUMBER: {
    message: 'The {{title}} bears no number of its own, so {{number}} cannot choose it. Nothing was printed.',
    remedy: 'Choose by employee number (--staff), by session (--session) or --all.',
  },
  E_FORM_NUMBER_UNKNOWN: {
    message: 'No {{title}} of this office has the number {{number}}. Nothing was printed.',
    remedy: 'Check the number as it stands in its list; what was withdrawn is not printed.',
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
} as const;
