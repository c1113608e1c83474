export const errors = {
  E_APPRAISAL_CYCLE_EXISTS: {
    message: 'There is a cycle named “{{name}}” already; nothing was saved.',
    remedy: 'Open it, or choose another name.',
  },
  E_APPRAISAL_CYCLE_HAS_FORMS: {
    message: '“{{name}}” has sheets; its days and length cannot change any more; nothing was saved.',
    remedy: 'Name and note may change. For other days take the people out, or make another cycle.',
  },
  E_APPRAISAL_CYCLE_HAS_RESULTS: {
    message: 'This cycle has {{count}} closed sheets; it was not deleted.',
    remedy: 'Results are kept. To delete it all the same, open the sheets again one by one.',
  },
  E_APPRAISAL_CYCLE_CLOSED: {
    message: 'The cycle “{{name}}” is closed; nothing was written.',
    remedy: 'Open the cycle again to correct it.',
  },
  E_APPRAISAL_CYCLE_UNKNOWN: {
    message: '“{{name}}” does not say which cycle it is; the row was not imported.',
    remedy: 'Write 2026H1, 2026Q3, 2026-04 or 2026, or make a cycle of this name first.',
  },
  E_APPRAISAL_CYCLE_SEVERAL: {
    message: 'Several cycles fit “{{name}}”; the row was not imported.',
    remedy: 'Write the full name of the cycle.',
  },
  E_APPRAISAL_FORMS_EMPTY: {
    message: '{{count}} people have no score ({{name}} and others); the cycle was not closed.',
    remedy: 'Score them, or take them out of the cycle.',
  },
  E_APPRAISAL_FORM_CLOSED: {
    message: 'This sheet is closed; nothing was written.',
    remedy: 'Open the sheet again to correct it.',
  },
  E_APPRAISAL_FORM_OPEN: {
    message: 'This sheet is open already.',
    remedy: 'Change the scores.',
  },
  E_APPRAISAL_FORM_EXISTS: {
    message: 'This person has a sheet in the cycle; nothing was brought back.',
    remedy: 'Use that sheet.',
  },
  E_APPRAISAL_NO_FORM: {
    message: 'No form of this cycle is for the post “{{post}}” of {{name}}; nobody was added.',
    remedy: 'Check the post, or give it a form in the appraisal standard.',
  },
  E_APPRAISAL_NO_SCORES: {
    message: 'This sheet has no score; it was not closed.',
    remedy: 'Score first.',
  },
  E_APPRAISAL_LINE_UNKNOWN: {
    message: 'The form “{{form}}” has no indicator “{{indicator}}”; nothing was written.',
    remedy: 'Use the names on the form.',
  },
  E_APPRAISAL_SCORE_RANGE: {
    message: 'A score lies between 0 and 100 with at most two decimal places; nothing was written.',
    remedy: 'Correct the score; convert other scales first.',
  },
  E_APPRAISAL_SCORE_DOUBLE: {
    message: 'This rater has judged “{{indicator}}” both as a whole and in parts; nothing was written.',
    remedy: 'Keep one of the two.',
  },
  E_APPRAISAL_RATER_KIND: {
    message: 'The form does not ask this kind of rater; nothing was written.',
    remedy: 'Check the kind of rater.',
  },
  E_APPRAISAL_RATER_UNKNOWN: {
    message: 'The roster has no rater with number {{rater}}; the row was not imported.',
    remedy: 'Check the number, or write the name.',
  },
  E_APPRAISAL_SELF_OTHER: {
    message: 'The self-appraisal is by somebody else; nothing was written.',
    remedy: 'Check the kind of rater; a self-appraisal needs no rater.',
  },
  E_APPRAISAL_RATER_SELF: {
    message: 'Nobody is their own superior, peer, subordinate or customer; nothing was written.',
    remedy: 'Choose “Self”, or check the rater.',
  },
  E_APPRAISAL_NAME_DIFFERS: {
    message: 'Staff number {{staffNo}} belongs to “{{known}}”, not to “{{name}}”; the row was not imported.',
    remedy: 'Check number and name, then import the row again.',
  },
  E_APPRAISAL_STAFF_UNKNOWN: {
    message: 'The roster has no staff number {{staffNo}}.',
    remedy: 'Check the number, or import the roster first.',
  },
  E_APPRAISAL_CYCLE_MADE: {
    message: 'The cycle “{{name}}” ({{from}} to {{to}}) was made.',
    remedy: 'If these are not the days, correct the name and import again.',
  },
  E_APPRAISAL_NOT_CLOSED: {
    message: 'Its sheets are not closed; nothing was saved.',
    remedy: 'Close the sheets first.',
  },
  E_APPRAISAL_NO_PROPOSAL: {
    message: 'No failures in a row end with this sheet.',
    remedy: 'Check the results.',
  },
  E_APPRAISAL_DECIDED: {
    message: 'A decision rests on this sheet; it was not opened.',
    remedy: 'Record another decision to change it.',
  },
  E_APPRAISAL_APPEAL_OPEN: {
    message: 'An appeal waits; nothing was saved.',
    remedy: 'Decide the appeal first; when it is upheld the sheet opens again by itself.',
  },
  E_APPRAISAL_APPEAL_EARLY: {
    message: 'The day is before {{closedOn}}; nothing was saved.',
    remedy: 'Enter {{closedOn}} or a later day.',
  },
  E_APPRAISAL_APPEAL_DECIDED: {
    message: 'This appeal was decided; nothing changed.',
    remedy: 'File another appeal for new reasons.',
  },
  E_APPRAISAL_DAY_AHEAD: {
    message: 'The day lies after today ({{today}}); nothing was saved.',
    remedy: 'Enter today or an earlier day.',
  },
  E_IMPROVEMENT_DUE: {
    message: 'Line {{no}} is due outside of {{startsOn}} to {{endsOn}}; nothing was saved.',
    remedy: 'Correct the day, or extend the plan.',
  },
  E_IMPROVEMENT_CHECKED: {
    message: 'This improvement plan was checked; nothing changed.',
    remedy: 'Make a new plan after the next appraisal.',
  },
  E_KPI_MONTH_AHEAD: {
    message: '{{month}} has not begun; nothing was written.',
    remedy: 'Check the month.',
  },
  E_KPI_UNKNOWN: {
    message: 'The standard has no indicator “{{indicator}}”; nothing was written.',
    remedy: 'Use the names of the standard.',
  },
  E_KPI_VALUE: {
    message: 'An actual value is 0 or more with at most four decimal places; nothing was written.',
    remedy: 'Correct the value; write percentages as 88.5.',
  },
  E_KPI_SUBJECT: {
    message: 'Either the site or the staff number is needed, not both; the row was not imported.',
    remedy: 'Write the site for a site’s figures, the number for a person’s.',
  },
  E_KPI_SITE_UNKNOWN: {
    message: 'There is no site “{{site}}”; the row was not imported.',
    remedy: 'Check the name, or add the site first.',
  },
  E_KPI_FRACTION: {
    message:
      '{{value}} for “{{indicator}}” looks like Excel’s percentage format; it was taken as {{percent}}%.',
    remedy: 'If it is not, correct it on the KPI page.',
  },
  E_SERVICE_EVENT_AHEAD: {
    message: 'The day lies after today ({{today}}); nothing was saved.',
    remedy: 'Enter the day on which it happened.',
  },
  E_SERVICE_EVENT_SCORE: {
    message: 'The score does not fit the kind of event; nothing was saved.',
    remedy:
      'Checks and surveys need a score (surveys up to 5, checks up to 100, two decimal places at most), complaints and praise have none.',
  },
  E_SERVICE_EVENT_POINTS: {
    message: 'The points that this event proposed were taken; nothing changed.',
    remedy: 'Correct the points, or enter another event.',
  },
} as const;
