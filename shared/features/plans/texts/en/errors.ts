export const errors = {
  E_PLAN_NO_NOTICE: {
    message: 'There is nothing to tell a dealer of employee {{staffNo}}; nothing was printed.',
    remedy:
      'A notice is printed for a dealer’s trainee who cannot reach an item, once the after-sales manager has decided.',
  },
  E_PLAN_NO_FEEDBACK: {
    message: 'Employee {{staffNo}} is no dealer’s trainee, or has no plan yet; nothing was printed.',
    remedy: 'Check whether the person’s source is “Dealer trainee”, and draw a plan first.',
  },
  E_FINDING_NOT_BEGUN: {
    message: 'Item {{position}} “{{content}}” has not begun; nothing was entered.',
    remedy: 'Report a finding once the item has begun.',
  },
  E_FINDING_NOTE: {
    message: 'What was found is not written down; nothing was entered.',
    remedy: 'Say what was seen: the after-sales manager verifies it by that.',
  },
  E_FINDING_OPEN: {
    message: 'A finding of this kind ({{day}}) already waits for this item; no other was entered.',
    remedy: 'Deal with that one first, under “Training findings” on the plan’s page.',
  },
  E_FINDING_OUTCOME: {
    message: 'This decision does not fit “$t(plans.finding.kind.{{kind}})”; nothing was saved.',
    remedy: 'Choose one of the decisions that are listed.',
  },
  E_FINDING_OWN: {
    message: '{{name}} is concerned by this finding and cannot decide on it; nothing was saved.',
    remedy: 'Enter the after-sales manager; where that is the one concerned, their superior decides.',
  },
  E_FINDING_OPINION: {
    message: 'The decision has no opinion; nothing was saved.',
    remedy: 'Say what was verified and why it is decided so.',
  },
  E_FINDING_DATE: {
    message: 'The date {{date}} lies before the step before it, {{earliest}}; nothing was saved.',
    remedy: 'Enter {{earliest}} or a later date.',
  },
  E_FINDING_DECIDED: {
    message: 'This finding is already decided; nothing was changed.',
    remedy: 'To correct it, take the last step back first, then enter it anew.',
  },
  E_FINDING_DISCIPLINED: {
    message:
      'The discipline {{number}} was given on this decision: it cannot be taken back, nothing was changed.',
    remedy: 'Revoke {{number}} under “Discipline” with the reason first, then take this step back.',
  },
  E_FINDING_NO_NOTICE: {
    message:
      'No written notice is due for this finding (not decided yet, or already told); nothing was changed.',
    remedy: 'Only a dealer’s trainee who cannot reach it is told of in writing, once it is decided.',
  },
  E_PLAN_NOTHING_BACK: {
    message: 'Nothing has happened to item {{position}} yet; there is nothing to take back.',
    remedy: 'Choose an item that has begun.',
  },
  E_PLAN_BUILT_ON: {
    message:
      'Item {{position}} “{{content}}” went on after this step (it is “$t(plans.itemState.{{state}})”); nothing was taken back.',
    remedy: 'First take back the last step of item {{position}} “{{content}}”, then this one.',
  },
  E_PLAN_FOUND_ON: {
    message:
      'Something was found of item {{position}} “{{content}}” ({{day}}); without this step it would not have begun. Nothing was taken back.',
    remedy: 'First take that finding back under “Training findings” on the plan’s page, then this step.',
  },
  E_PLAN_NOT_APPROVED: {
    message:
      'The plan is not approved yet (to be signed: {{steps}}); no item can begin; nothing was changed.',
    remedy:
      'Enter the opinions under “Approval” on the plan’s page, or choose it in the list and “Approve together”; where it cannot wait, begin out of order with a reason.',
  },
  E_PLAN_REJECTED: {
    message: 'Somebody disagreed with this plan; no item can begin; nothing was changed.',
    remedy: 'Cancel the plan and draw another.',
  },
  E_PLAN_CANNOT_START: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})” and cannot be started; nothing was changed.',
    remedy: 'Only planned or returned items can be started.',
  },
  E_PLAN_CANNOT_OVERRIDE: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})” and cannot be started out of order; nothing was changed.',
    remedy: 'Only planned or returned items can be started out of order.',
  },
  E_PLAN_CANNOT_EVALUATE: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})” and cannot be evaluated; nothing was changed.',
    remedy: 'Start the item first; it is evaluated while it is in progress.',
  },
  E_PLAN_CANNOT_CONFIRM: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})” and cannot be confirmed by the trainee; nothing was changed.',
    remedy: 'The trainee signs after the trainer has evaluated.',
  },
  E_PLAN_CANNOT_DISPUTE: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})” and cannot be disputed; nothing was changed.',
    remedy: 'A dispute is raised after the evaluation and before the trainee signs.',
  },
  E_PLAN_CANNOT_SETTLE: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})”; there is no dispute or return to settle; nothing was changed.',
    remedy: 'Only a disputed item, or a returned one that the earlier department explained, can be settled.',
  },
  E_PLAN_CANNOT_RETURN: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})” and cannot send the trainee back; nothing was changed.',
    remedy: 'A department returns the trainee while its own item is planned or in progress.',
  },
  E_PLAN_CANNOT_REOPEN: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})” and cannot be taught again; nothing was changed.',
    remedy: 'Only an item evaluated as failed is taught again.',
  },
  E_PLAN_ORDER: {
    message:
      'The item before it (item {{position}} “{{content}}”) is still “$t(plans.itemState.{{state}})”, so this one cannot start; nothing was changed.',
    remedy:
      'Let the trainee confirm item {{position}} “{{content}}” first, or start out of order with a reason.',
  },
  E_PLAN_OVERRIDE_NOT_NEEDED: {
    message:
      'The item before it is confirmed (or this is the first), so no override is needed; nothing was changed.',
    remedy: 'Nothing before it is open: choose “Start”.',
  },
  E_PLAN_TRAINER_MISSING: {
    message: 'Item {{position}} “{{content}}” has no trainer and cannot be evaluated; nothing was changed.',
    remedy: 'Choose the trainer first: the trainer evaluates and answers for it in a dispute.',
  },
  E_PLAN_NOT_LEARNT: {
    message:
      'Item {{position}} “{{content}}” was evaluated as failed and cannot count as learnt; nothing was changed.',
    remedy: 'What was evaluated as failed is taught again; a trainee who disagrees may dispute it.',
  },
  E_PLAN_REOPEN_NOT_FAILED: {
    message:
      'Item {{position}} “{{content}}” was not evaluated as failed and need not be taught again; nothing was changed.',
    remedy:
      'Only what was evaluated as failed is taught again; otherwise the trainee confirms or disputes it.',
  },
  E_PLAN_RETURN_FIRST: {
    message: 'This is the first item; there is none before it to return to; nothing was changed.',
    remedy:
      'There is no item before the first; if it was not learnt, evaluate it as failed and teach it again.',
  },
  E_PLAN_RETURN_PREVIOUS: {
    message:
      'The item before it (item {{position}} “{{content}}”) is “$t(plans.itemState.{{state}})”, not confirmed, so it cannot be returned; nothing was changed.',
    remedy: 'Only a confirmed item can be returned.',
  },
  E_PLAN_REASON_MISSING: {
    message: 'No reason was given; nothing was changed.',
    remedy: 'Write the reason; it stays in the record of this plan.',
  },
  E_PLAN_TAUGHT_MISSING: {
    message: 'What was really taught is missing; the evaluation was not saved.',
    remedy: 'Write briefly what was taught; it is printed on the plan.',
  },
  E_PLAN_DATE_FUTURE: {
    message: 'The date {{date}} is in the future; nothing was saved.',
    remedy: 'Enter today or an earlier day.',
  },
  E_PLAN_DATE_EARLY: {
    message: 'The date {{date}} is before the last step on {{earliest}}; nothing was saved.',
    remedy: 'Enter {{earliest}} or a later day.',
  },
  E_PLAN_ACTUAL_FROM: {
    message: 'The actual start {{date}} is before the item was started on {{earliest}}; nothing was saved.',
    remedy: 'Enter {{earliest}} or a later day.',
  },
  E_PLAN_ACTUAL_TO: {
    message: 'The actual end {{date}} is not between {{from}} and {{to}}; nothing was saved.',
    remedy: 'The end is neither before the start nor after the evaluation.',
  },
  E_PLAN_NOT_ACTIVE: {
    message: 'The plan {{planNo}} is “$t(plans.state.{{state}})” and can no longer be changed.',
    remedy: 'Draw another plan for this person if the training goes on.',
  },
  E_PLAN_ALREADY_ACTIVE: {
    message: '{{name}} already has the active plan {{planNo}}; no other was drawn.',
    remedy: 'Complete or cancel that plan first.',
  },
  E_PLAN_TIER_REASON: {
    message: 'The tier was chosen by hand without a reason; no plan was drawn.',
    remedy: 'Write the reason, or draw the plan from an entry test.',
  },
  E_PLAN_SCORE_OF_OTHER: {
    message: 'The chosen entry test score belongs to someone else; no plan was drawn.',
    remedy: 'Choose a score of this person.',
  },
  E_PLAN_SCORE_NOT_ENTRY: {
    message: '“{{exam}}” is not an entry test and decides no tier; no plan was drawn.',
    remedy: 'Choose an entry test, or choose the tier with a reason.',
  },
  E_PLAN_ITEM_STARTED: {
    message:
      'Item {{position}} “{{content}}” is “$t(plans.itemState.{{state}})”; what was planned cannot be changed; nothing was saved.',
    remedy: 'Only planned items can be changed; the trainer can be changed until the evaluation.',
  },
  E_PLAN_ITEM_HAS_HISTORY: {
    message: 'Item {{position}} “{{content}}” already has a history and cannot be removed.',
    remedy: 'Finish it, or cancel the plan.',
  },
  E_PLAN_LAST_ITEM: {
    message: 'This is the only item of the plan; it was not removed.',
    remedy: 'Cancel the plan if it is not needed.',
  },
  E_PLAN_POSITION: {
    message: 'Nothing can be put before items that have begun; the order was not changed.',
    remedy: 'Places {{first}} to {{last}} are free to choose.',
  },
  E_PLAN_PLANNED_DATES: {
    message: 'The planned end {{to}} is before the planned start {{from}}; nothing was saved.',
    remedy: 'Correct the planned time.',
  },
  E_PLAN_TRAINER_IS_TRAINEE: {
    message: 'The trainer cannot be the trainee; nothing was saved.',
    remedy: 'Choose someone else as trainer.',
  },
  E_PLAN_NOTHING_TO_LAY_OUT: {
    message: 'No item is left that has not begun; the planned time was not changed.',
    remedy: 'Items that have begun are not laid out again.',
  },
} as const;
