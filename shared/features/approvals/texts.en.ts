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
  standards: {
    approvals: 'Approval chains',
  },
  texts: {
    title: 'Approval',
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
    },
    waiting: 'To be signed',
    optional: 'Optional',
    byHead: 'Head office',
    twice: '{{names}} signed more than one step of this round; check whether that is right.',
    earlier: 'Earlier rounds',
    revised: 'The content was changed; earlier opinions do not count any more',
    form: {
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
  },
};
