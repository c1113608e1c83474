export const errors = {
  E_EXAM_PANEL_SCORE: {
    message: 'An entry test has one score; the panel score in “{{column}}” was not imported.',
    remedy: 'Put the final score into the score column and clear the panel columns.',
  },
  E_EXAM_SCORE_MISSING: {
    message: 'This row has no score and was not imported.',
    remedy: 'Enter a number from 0 to 100; leave people who did not sit the test out of the sheet.',
  },
  E_EXAM_FACTS_DIFFER: {
    message: 'The {{what}} of exam “{{name}}” is “{{known}}”, not “{{given}}”; the row was not imported.',
    remedy:
      'One exam has one product series and one trainer; correct the exam in the app first if it is wrong.',
  },
  E_EXAM_STAFF_UNKNOWN: {
    message: 'Nobody has staff number {{staffNo}}.',
    remedy: 'Check the number, or import the roster first.',
  },
  E_EXAM_NAME_DIFFERS: {
    message: 'Staff number {{staffNo}} belongs to “{{known}}”, not “{{name}}”; the row was not imported.',
    remedy: 'Check number and name, then import the row again.',
  },
  E_SKILL_EXAM_EXISTS: {
    message: 'There is an examination “{{name}}” of this type on {{day}} already; nothing was saved.',
    remedy: 'Open it to enter scores; a retake has the same name and another day.',
  },
  E_EXAM_NO_PANEL: {
    message: 'Only practicals are scored by a panel; nothing was written.',
    remedy: 'Write the score under “Score”, or make it a practical.',
  },
  E_EXAM_PANEL_UNKNOWN: {
    message: 'The standard’s panel has no department “{{department}}”; nothing was written.',
    remedy: 'Check the department.',
  },
  E_EXAM_PANEL_AND_SCORE: {
    message: 'There are both departments’ scores and one score; nothing was written.',
    remedy: 'With a panel its mean counts, so empty “Score”; or empty the departments.',
  },
  E_EXAM_RETAKE_EARLY: {
    message:
      'The retake of {{name}} on {{retakeOn}} lies before its examination on {{heldOn}} ({{exam}}); nothing was saved.',
    remedy: 'Check the days and the names of both; a retake follows its examination.',
  },
  E_EXAM_RETAKES_USED: {
    message: '{{name}} failed “{{exam}}” {{count}} times; nothing was written.',
    remedy:
      'No retake is left: record a decision first; after the decision to train again another sitting is possible.',
  },
  E_EXAM_PASSED: {
    message: 'This examination was passed; there is nothing to decide.',
    remedy: 'Check the score.',
  },
  E_EXAM_DECISION_DAY: {
    message: 'The day must lie between {{from}} and {{to}}; nothing was saved.',
    remedy: 'Correct the day.',
  },
  E_SCORE_USED: {
    message: 'A decision or a finding rests on this score; it was not deleted.',
    remedy: 'Correct the score instead.',
  },
  E_LACK_FAILED: {
    message: 'This examination was failed anyway; nothing was recorded.',
    remedy: 'Choose the one that was passed.',
  },
  E_LACK_MEMBER: {
    message: 'It is not said who answers for it; nothing was recorded.',
    remedy: 'Choose the department that scored, and name the panel member or examiner.',
  },
  E_LACK_NOT_PASSED: {
    message:
      'This department’s member did not pass the person and does not answer for it; nothing was recorded.',
    remedy: 'Choose a member who passed the person.',
  },
  E_CHARGE_NONE: {
    message: 'The share that failed in “{{subject}}” costs nothing; there is nothing to confirm.',
    remedy: 'Check the scores; once they are corrected it is reckoned anew.',
  },
  E_CHARGE_DECIDED: {
    message: '“{{subject}}” was decided on: theory and practical of one group count once.',
    remedy: 'Take the decision back first if it must change.',
  },
  E_CHARGE_PROVISIONAL: {
    message:
      'The practical scores of {{count}} people in “{{subject}}” are provisional; nothing was confirmed.',
    remedy: 'Complete the panels, or enter a reply on the examination, then confirm.',
  },
  E_CHARGE_REASON: {
    message: 'This decision about {{name}} has no reason; it was not saved.',
    remedy: 'Enter the reason.',
  },
  E_CHARGE_OWN: {
    message: '{{name}} cannot decide on their own charge; it was not saved.',
    remedy: 'Have the head of training or somebody else decide.',
  },
  E_CHARGE_WITHDRAWN: {
    message: 'The decision on “{{subject}}” was taken back before; nothing was changed.',
    remedy: 'Refresh, then confirm or waive again.',
  },
  E_EXAM_CHARGED: {
    message: 'A trainer’s charge ({{subject}}) was decided on by this examination; it was not deleted.',
    remedy: 'Take that decision back on the page of trainers first.',
  },
} as const;
