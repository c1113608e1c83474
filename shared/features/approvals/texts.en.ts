import type { SameTexts } from '../../kernel/feature-texts';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  errors: {
    E_APPROVAL_STEP: {
      message: 'The chain has no step “{{step}}”; nothing was saved.',
      remedy: 'Choose a step of the chain; if it was changed, look at the page again first.',
    },
    E_APPROVAL_REJECTED: {
      message: 'Somebody disagreed in this round and the approval has ended; nothing was saved.',
      remedy: 'Take it back and begin anew.',
    },
    E_APPROVAL_DONE: {
      message: '“{{step}}” was entered in this round by {{approver}}; nothing was saved twice.',
      remedy:
        'If it was a mistake, choose “return” at a later step, or change the content: a new round begins.',
    },
    E_APPROVAL_ORDER: {
      message: '“{{step}}” can be entered only after “{{before}}” agreed; nothing was saved.',
      remedy: 'Enter the opinion of “{{before}}” first.',
    },
    E_APPROVAL_PASSED: {
      message: '“{{after}}” was entered already, “{{step}}” cannot be added before it; nothing was saved.',
      remedy: 'The step is not required and may stay empty.',
    },
    E_APPROVAL_DATE: {
      message: 'The day {{day}} is not between {{from}} and {{to}}; nothing was saved.',
      remedy: 'A decision is not older than its subject and the steps before it, and not of the future.',
    },
    E_APPROVAL_OPINION: {
      message: 'Returning or disagreeing at “{{step}}” needs an opinion; nothing was saved.',
      remedy: 'Write the opinion.',
    },
    E_APPROVAL_OWN: {
      message: '{{name}} cannot approve what concerns themselves ({{step}}); nothing was saved.',
      remedy: 'Let somebody else sign this step.',
    },
    E_APPROVAL_SUBJECT: {
      message: '“{{step}}” is signed by {{name}} alone; nothing was saved.',
      remedy: 'Let them sign, or check the approver.',
    },
    E_APPROVAL_PAPER: {
      message: '“{{step}}” is entered from paper and needs its number; nothing was saved.',
      remedy: 'Enter the number of the sheet or of head office’s reply.',
    },
    E_APPROVAL_REPLY: {
      message: '“{{step}}” is head office’s step and cannot be entered here directly. Nothing was saved.',
      remedy:
        'Once head office has replied, choose “By head office’s reply” with its number and date; or wait for its decision to arrive.',
    },
    E_APPROVAL_REPLY_DAY: {
      message: 'The reply {{number}} is dated {{known}} elsewhere, not {{day}}. Nothing was saved.',
      remedy: 'A reply has one date: check the number and the day.',
    },
    E_APPROVAL_FOUR_EYES: {
      message: '{{name}} alone would have taken every step of this round. Nothing was saved.',
      remedy: 'Let somebody else enter this step: {{others}}.',
    },
    E_APPROVAL_OTHER_OFFICE: {
      message:
        'This opinion is of {{owner}}, which is neither the office of its subject nor head office at its own step.',
      remedy: 'Let the sending office check it and report again.',
    },
    E_APPROVAL_GIVEN: {
      message: '{{approver}} has decided on it since then; nothing was taken back.',
      remedy: 'Change it instead: earlier opinions then do not count any more and it is decided on anew.',
    },
    E_APPROVAL_ROUND: {
      message: 'Round {{round}} of the approval does not follow the decisions before it.',
      remedy: 'Let the office that sent it check and report again.',
    },
  },
  kinds: {
    approval: 'Approval',
  },
  fields: {
    approver: 'Approver',
    approverId: 'Approver (staff)',
    basis: 'Basis',
    decidedOn: 'Decided on',
    decision: 'Decision',
    documentNo: 'Document no.',
    opinion: 'Opinion',
    round: 'Round',
    step: 'Step',
    subjectId: 'Subject',
    subjectKind: 'Kind of subject',
  },
  reminders: {
    approvalWaiting: 'Waiting for approval',
    approvalUnderWay: 'Approval under way for long',
  },
  standards: {
    approvals: 'Approval chains',
  },
  standardFields: {
    approvals: {
      stepsOffice: 'Taken at',
    },
  },
  standardReach: {
    approvals: 'Approvals begun from its day on follow the new chains; those under way keep theirs.',
  },
  texts: {
    title: 'Approval',
    nav: 'Approvals',
    reminder: '{{what}}: {{step}}',
    tile: { waiting: 'To be approved' },
    round: 'Round {{round}}',
    state: {
      open: 'Under way',
      complete: 'Complete',
      rejected: 'Rejected',
    },
    decision: {
      agree: 'Agrees',
      return: 'Returns',
      disagree: 'Disagrees',
      revise: 'Changed',
    },
    basis: {
      screen: 'On the spot',
      paper: 'From paper',
      reply: 'By head office’s reply',
    },
    waiting: 'To be signed',
    optional: 'Optional',
    byHead: 'Head office',
    twice: '{{names}} signed more than one step of this round; check whether that is right.',
    alone: 'Every step of this round was taken by {{name}} alone.',
    replied: 'by reply',
    wayBack:
      'Entered by mistake? An opinion is never deleted or rewritten: choose “Returns” at a later step with the reason, or change the content; either starts a new round, and what was said stays under the earlier rounds.',
    wayBackEnded:
      'Somebody disagreed in this round, and the approval has ended. If that was a mistake, withdraw the item and fill it in anew.',
    earlier: 'Earlier rounds',
    revised: 'The content was changed; earlier opinions do not count any more',
    form: {
      replyHint:
        'The number of head office’s reply; the date is the reply’s. One reply may cover many people and months.',
      step: 'Step',
      decision: 'Decision',
      approverStaff: 'One of the staff',
      approver: 'Approver',
      decidedOn: 'Decided on',
      opinion: 'Opinion',
      opinionHint: 'Required when returning or disagreeing',
      basis: 'Basis',
      documentNo: 'Document no.',
      documentNoHint: 'Number of the signed sheet or of head office’s reply',
      sign: 'Enter opinion',
      signed: 'Opinion entered',
    },
    list: {
      title: 'Waiting for approval',
      description:
        'Whatever waits for somebody’s word, of every kind; click a line to open it and enter the opinion there.',
      headDescription:
        'Whatever waits for somebody’s word in the branches; a branch enters its own steps, and the desk counts those of head office.',
      repliedDescription: 'Steps entered by head office’s reply, until its own decision has come and agrees.',
      search: 'Name, number, document or approver',
      show: 'Show',
      which: {
        waiting: 'To be signed',
        replied: 'By reply',
      },
      step: 'Step',
      allSteps: 'All steps',
      empty: 'Nothing waits for approval',
      emptyHint: 'Gradings, plans and the like are listed here while they wait for a signature.',
      column: {
        kind: 'Item',
        person: 'Person',
        office: 'Office',
        step: 'Next step',
        round: 'Round',
        since: 'Waiting since',
        dueOn: 'Due by',
        documentNo: 'Reply no.',
        repliedStep: 'Step',
        repliedOn: 'Reply of',
        approver: 'Replied by',
        reply: 'Head office’s decision',
      },
      reply: {
        waiting: 'not here',
        agrees: 'agrees',
        differs: 'differs',
      },
    },
    help: {
      purpose:
        'What waits for an opinion, to open it and enter the opinion; and which steps were entered by head office’s reply.',
      jobs: {
        first:
          'Click a line to open the item and enter the next opinion under “Approval”; filter by step, print or export the list and take it to the approver.',
        second:
          'Head office’s step is entered here by its reply: choose “By head office’s reply”, with its number and date. One reply may cover many people and months.',
        third:
          '“By reply” lists the steps for which head office’s own decision has not come; those that differ are marked: ask head office.',
        fourth:
          'An opinion entered by mistake is never rewritten: choose “Returns” at a later step, or change the content; either starts a new round.',
      },
      rule: {
        chain: '{{subject}}: {{steps}} ({{source}})',
        relief: 'Required of a {{kind}} for {{subject}}: {{steps}}',
        waiting: 'A step that waits longer than {{days}} working days is reminded of',
        underWay: 'A chain that is not through {{days}} days after it began is reminded of',
      },
      subject: {
        grading: 'grading',
        plan: 'individual plan',
        yearPlan: 'year plan',
        monthPlan: 'month plan',
        onboarding: 'end of onboarding',
        ownAppraisalPlan: 'own appraisal plan',
        promotion: 'promotion',
        ladderSelection: 'ladder selection',
        ladderConfirmation: 'ladder confirmation',
      },
      branch: {
        own: 'own branch',
        office: 'office',
        dealer: 'dealer',
      },
    },
    cli: {
      view: 'what waits for approval, or steps entered by head office’s reply',
      list: 'waiting (usual) or replied',
    },
  },
};
