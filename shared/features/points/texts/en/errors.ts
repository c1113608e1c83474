export const errors = {
  E_POINTS_ZERO: {
    message: 'Zero points: there is nothing to enter.',
    remedy: 'Enter points other than 0, or leave the entry out.',
  },
  E_POINTS_DECIMALS: {
    message: '{{points}} has more than two decimal places; it was not entered.',
    remedy: 'Use two decimal places at most.',
  },
  E_POINTS_TOO_MANY: {
    message: '{{points}} is more than the {{max}} that one entry may have; it was not entered.',
    remedy: 'Check the points; enter them in parts, each with its reason, if they are right.',
  },
  E_POINTS_MONTH_FUTURE: {
    message: '{{month}} has not come yet; nothing was entered.',
    remedy: 'Use this month or an earlier open one.',
  },
  E_POINTS_MONTH_CLOSED: {
    message: '{{month}} is closed; nothing was changed.',
    remedy: 'Book a correction in an open month.',
  },
  E_POINTS_PROPOSALS_OPEN: {
    message: '{{count}} proposals of {{month}} wait for a decision; the month was not closed.',
    remedy: 'Accept or reject them, then close.',
  },
  E_POINTS_ITEM_UNKNOWN: {
    message: 'The standard knows no item “{{item}}”; it was not entered.',
    remedy: 'Use an item of the standard: {{items}}.',
  },
  E_POINTS_STAFF_UNKNOWN: {
    message: 'Nobody of this office has the staff number {{staffNo}}; the row was not taken in.',
    remedy: 'Enter the person first, or correct the number.',
  },
  E_POINTS_NAME_DIFFERS: {
    message:
      'The staff number {{staffNo}} belongs to {{known}}, the sheet says {{name}}; the row was not taken in.',
    remedy: 'Check number and name.',
  },
  E_POINTS_ENTERED_DIFFERENTLY: {
    message:
      'The same reason stands in {{month}} with {{known}} points, the sheet says {{given}}; the ledger only grows, nothing was changed.',
    remedy: 'Correct the entry on the points page, or give the other points a reason of their own.',
  },
  E_POINTS_ALREADY_REVERSED: {
    message: 'This entry was corrected before; it was not corrected twice.',
    remedy: 'Make another entry if more must change.',
  },
  E_POINTS_IS_REVERSAL: {
    message: 'This entry is a correction itself and cannot be corrected.',
    remedy: 'Enter the right points as a new entry.',
  },
  E_PROPOSAL_DECIDED: {
    message: 'This proposal was decided before; nothing was changed.',
    remedy: 'Refresh to see the decision.',
  },
  E_PROPOSAL_CAUSE_CHANGED: {
    message:
      'What this proposal came from was changed or deleted afterwards, so its decision cannot be taken back; nothing was changed.',
    remedy: 'Go by the record as it is now and by what it proposed anew.',
  },
  E_PROPOSAL_REASON: {
    message: 'A rejection needs a reason; nothing was changed.',
    remedy: 'Enter the reason.',
  },
  E_REGRADING_NOT_DUE: {
    message: 'No re-grading of {{name}} fell due on {{dueOn}}; nothing was changed.',
    remedy: 'Refresh the list.',
  },
  E_REGRADING_MONTHS_OPEN: {
    message:
      '{{count}} months from {{from}} to {{to}} are not closed ({{months}}): the points may still change, nothing was confirmed.',
    remedy: 'Review and close these months, then confirm the re-grading.',
  },
  E_PAY_SETTLEMENT_OPEN: {
    message: '{{month}} is not closed, but its lines come as settled; they were not taken.',
    remedy: 'Have the other office make the file again with the newest version.',
  },
  E_PAY_FACT_MONTH: {
    message: '{{month}} is closed; its performance and travel can no longer be changed.',
    remedy: 'Explain and settle it in a later month.',
  },
} as const;
