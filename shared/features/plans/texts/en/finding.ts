/** What is found while an item is taught, and what becomes of it. */
export const finding = {
  title: 'Training findings',
  add: 'Report a finding',
  hint: 'Report a trainer who neglects the item, or a trainee who cannot reach it; the after-sales manager verifies and decides.',
  kind: { negligence: 'Trainer neglects it', cannotReach: 'Trainee cannot reach it' },
  outcome: {
    demerit: 'verified, demerit',
    unfounded: 'unfounded',
    continue: 'training goes on',
    extend: 'training is extended',
    changePost: 'change of post proposed',
    terminate: 'end of training proposed',
  },
  state: { open: 'waits for the after-sales manager', toNotify: 'written notice due', closed: 'dealt with' },
  field: {
    kind: 'Finding',
    foundOn: 'Found on',
    foundBy: 'Reported by',
    note: 'What was found',
    outcome: 'Decision',
    decidedOn: 'Decided on',
    decidedBy: 'After-sales manager',
    opinion: 'Opinion',
    noticedOn: 'Notified on',
    noticeNo: 'Notice no.',
    reason: 'Why it is taken back',
  },
  line: {
    item: 'Item {{position}} {{content}} (trainer {{trainer}})',
    found: '{{day}} {{by}}: {{note}}',
    decided: '{{day}} {{by}}: {{outcome}}. {{opinion}}',
    noticed: '{{day}} notified in writing, no. {{no}}',
  },
  decide: 'Enter the decision',
  notify: 'Enter the written notice',
  notifyHint:
    'The dealer of a trainee who cannot reach it is told in writing at once: print the “Notice to dealer” first, then enter it.',
  back: 'Take the last step back',
  done: {
    reported: 'Finding entered',
    decided: 'Decision entered',
    noticed: 'Written notice entered',
    back: 'Taken back',
  },
  reminder: {
    negligence: 'Item {{position}} {{content}}: trainer {{trainer}} is said to neglect it, to be decided',
    cannotReach: 'Item {{position}} {{content}}: cannot be reached, to be decided',
    toNotify: 'Item {{position}} {{content}}: cannot be reached, the dealer is to be told in writing',
  },
  timeline: {
    decided: 'Training plan {{planNo}} item {{position}} “{{content}}”: {{kind}}, {{outcome}}',
    back: 'Taken back: training plan {{planNo}} item {{position}} “{{content}}” {{kind}}, {{outcome}}',
    noticeBack:
      'Written notice taken back: training plan {{planNo}} item {{position}} “{{content}}” {{kind}}',
  },
} as const;
