export const paperErrors = {
  E_OWN_PLAN_STATE: {
    message: 'The own plan is not in a state for this step; nothing was saved.',
    remedy:
      'Refresh and go on from its present state; return a plan that was handed in or agreed to before changing it.',
  },
  E_OWN_PLAN_EMPTY: {
    message: 'The own plan names no goal yet; it was not handed in.',
    remedy: 'Write a goal for one indicator at least.',
  },
  E_OWN_PLAN_SELF: {
    message: '{{name}} cannot agree to the own plan of themselves; nothing was saved.',
    remedy: 'Enter the supervisor who agreed.',
  },
  E_OWN_PLAN_EARLY: {
    message: 'The day lies before the plan was handed in ({{submittedOn}}); nothing was saved.',
    remedy: 'Enter {{submittedOn}} or a later day.',
  },
  E_APPRAISAL_PLAN_MISSING: {
    message: '{{count}} people ({{name}} and others) have no own plan handed in; no sheet was closed.',
    remedy:
      'Hand it in late; if the plans are there on paper, say so on the page of the cycle: “Papers are all there”.',
  },
  E_APPRAISAL_SUMMARY_MISSING: {
    message: '{{count}} people ({{name}} and others) have no own summary; no sheet was closed.',
    remedy:
      'Hand it in; if the summaries are there on paper, say so on the page of the cycle: “Papers are all there”.',
  },
  E_APPRAISAL_PAPERS_TICKED: {
    message: 'These papers of the cycle are said to be there already; nothing was saved.',
    remedy: 'Take that back first if it is wrong.',
  },
  E_APPRAISAL_PAPERS_NOT_ASKED: {
    message: 'This cycle asks for no own plan and no own summary; nothing was saved.',
    remedy: 'The appraisal standard says which lengths of cycle do; check the length of this one.',
  },
  E_APPRAISAL_NOT_MEASURED: {
    message: '“{{indicator}}” is not scored by a measured value; nothing was written.',
    remedy: 'Let raters score it.',
  },
  E_APPRAISAL_NONE_TO_NAME: {
    message: 'There is no result of this cycle to tell of; nothing was drafted.',
    remedy: 'Close sheets first; whoever failed is never named.',
  },
  E_SERVICE_TIMES_ORDER: {
    message: 'Arrival or solution lies before the report; nothing was saved.',
    remedy: 'Check the order of report, arrival and solution.',
  },
  E_SERVICE_TIMES_AHEAD: {
    message: 'A time lies after today ({{today}}); nothing was saved.',
    remedy: 'Enter times that have passed.',
  },
  E_SERVICE_FINDING: {
    message: 'There is a day of improvement without a finding; nothing was saved.',
    remedy: 'Write the finding first, or clear the day.',
  },
  E_APPRAISAL_ANNOUNCED: {
    message: 'There is a notice “{{title}}” already; nothing was drafted.',
    remedy: 'Change that one; to draft it anew, delete or withdraw it first.',
  },
} as const;
