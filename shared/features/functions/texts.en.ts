import type { SameTexts } from '../../kernel/feature-texts';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  errors: {
    E_FUNCTION_UNKNOWN: {
      message: 'The standard in force has no function “{{key}}”; nothing was saved.',
      remedy: 'Look at the page again and choose a function from the list.',
    },
    E_FUNCTION_FUTURE: {
      message: 'The day {{since}} is after today ({{today}}); nothing was saved.',
      remedy: 'Enter a day that is not after today; what begins later is entered on that day.',
    },
    E_FUNCTION_BEFORE_HIRE: {
      message: 'The day {{since}} is before {{name}} was hired on {{hireDate}}; nothing was saved.',
      remedy: 'Correct the day, or check the hire date.',
    },
    E_FUNCTION_TWICE: {
      message: 'From {{since}} on {{name}} is entered already; nothing was saved twice.',
      remedy: 'If that was a mistake, change that line; otherwise choose another day.',
    },
  },
  kinds: { functionHolder: 'Holder of a function' },
  fields: { functionKey: 'Function', holder: 'Holder', since: 'Since' },
  standards: { functions: 'Functions of an office' },
  standardFields: {
    functions: { posts: 'Posts that hold it by default', steps: 'Steps it takes by default' },
  },
  standardReach: {
    functions:
      'Approvers and printed names follow the new functions from its day on; what was decided stays.',
  },
  texts: {
    help: {
      purpose: 'Who holds each function of the office: approvers and printed names start from it.',
      jobs: {
        first:
          'Open a function and enter its holder and since when; a change is a new line, the old one stays.',
        second:
          'Where nobody is entered the post decides: the head of after-sales is whoever is at that post.',
        third: 'A mistaken line is changed or deleted, and that can be undone.',
      },
      rule: '{{title}}: where nobody is entered, the only person at work at the post {{posts}}',
    },
    title: 'Functions',
    description: 'Who holds each function, since when; approvers and printed names start from it.',
    descriptionHead: 'Who holds the functions here and in the branches; those of branches are read-only.',
    empty: 'No functions',
    panel: '{{title}}',
    vacant: 'Vacant',
    gone: 'Not at work any more',
    notMine: 'A function of {{office}}, read-only here.',
    none: 'Nobody was entered',
    basis: { entered: 'Entered', post: 'By post', none: 'Not entered' },
    column: {
      title: 'Function',
      holder: 'Holder',
      since: 'Since',
      basis: 'Comes from',
      office: 'Office',
      clause: 'Source',
    },
    field: {
      staff: 'One of the staff',
      holder: 'Holder',
      holderHint: 'Somebody outside by name; empty when vacant from that day',
      since: 'Since',
      note: 'Note',
    },
    add: 'Enter a holder',
    edit: 'Change',
    history: 'Holders',
    saved: '{{title}} entered',
    removed: 'A line was deleted',
    cli: { view: 'functions of offices and who holds them' },
  },
};
