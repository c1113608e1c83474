export const errors = {
  E_NOTICE_DATES: {
    message: 'The last day {{to}} is before the first day {{from}}; nothing was saved.',
    remedy: 'Correct the days.',
  },
  E_NOTICE_SUBJECTS: {
    message: 'Nobody is named yet; it was not posted.',
    remedy: 'Choose “Change” and name people, each with a line.',
  },
  E_NOTICE_SUBJECT_TWICE: {
    message: '{{name}} is named twice; nothing was saved.',
    remedy: 'Make it one line.',
  },
  E_NOTICE_RECIPIENTS: {
    message: 'This kind is a circular and nobody is named who gets it; it was not posted.',
    remedy: 'Choose “Change” and enter who gets it.',
  },
  E_NOTICE_FUTURE: {
    message: 'The first day is {{from}} and today is {{today}}; it was not posted.',
    remedy: 'Post it on that day, or let it begin today.',
  },
  E_NOTICE_TOO_SHORT: {
    message: 'It would stand for {{days}} working days, {{least}} at least are needed; it was not posted.',
    remedy: 'Let it end on {{earliest}} or later.',
  },
  E_NOTICE_HIDDEN: {
    message:
      'The line of {{name}} says “{{word}}”, which a notice of an appraisal never does; nothing was saved.',
    remedy: 'Take the person out and talk with them instead.',
  },
  E_NOTICE_FIGURES: {
    message: 'The line of {{name}} has figures; a notice of an appraisal tells no scores; nothing was saved.',
    remedy: 'Write the band only.',
  },
  E_NOTICE_STATE: {
    message: '{{number}} is “{{state}}” now, so this cannot be done; nothing was changed.',
    remedy:
      'A draft can be changed, deleted and posted; what was posted takes objections or is withdrawn, and another one is drawn up.',
  },
  E_NOTICE_HAS_OBJECTIONS: {
    message: 'Objections were entered since {{number}} was posted; posting was not undone.',
    remedy: 'Withdraw it with a reason instead.',
  },
  E_NOTICE_OBJECTION_DATE: {
    message: 'The day {{day}} is not between {{from}} and {{to}}; nothing was saved.',
    remedy: 'Objections come while the notice stands; afterwards there is the appeal.',
  },
  E_NOTICE_ANSWERED: {
    message: 'The objection was answered on {{day}}; it was not deleted.',
    remedy: 'Answer it again if the answer was wrong.',
  },
  E_NOTICE_ANSWER_DATE: {
    message: 'The day {{day}} is not between {{from}} and {{to}}; nothing was saved.',
    remedy: 'An answer is not older than the objection, and not of the future.',
  },
  E_NOTICE_ANSWER_OWN: {
    message: '{{name}} is concerned or raised it and cannot answer; nothing was saved.',
    remedy: 'Let somebody else answer; of a namesake write the department behind the name.',
  },
  E_NOTICE_NOT_POSTED: {
    message: '{{number}} was not posted yet; nothing that rests on it takes effect.',
    remedy: 'Post it first; it takes effect when it ended without an open objection.',
  },
  E_NOTICE_RUNNING: {
    message: '{{number}} stands until {{to}}; nothing that rests on it takes effect before.',
    remedy: 'Go on from the day after.',
  },
  E_NOTICE_OBJECTION_OPEN: {
    message: '{{number}} has {{count}} objections without an answer; nothing that rests on it takes effect.',
    remedy: 'Answer them first.',
  },
  E_NOTICE_UPHELD: {
    message: 'An objection to {{number}} was upheld; nothing that rests on it takes effect.',
    remedy: 'Withdraw it, correct the matter and post another one.',
  },
  E_NOTICE_WITHDRAWN: {
    message: '{{number}} was withdrawn; nothing that rests on it takes effect.',
    remedy: 'Post another one where it is needed.',
  },
} as const;
