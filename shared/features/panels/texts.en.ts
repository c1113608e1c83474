const WAY =
  'Have the missing members score, and enter it; where they cannot, enter number and day of head office’s reply under “Panel”.';
const BARRED =
  'Let somebody else score under “Panel”, or leave the cell empty; if too few are left, enter number and day of head office’s reply there.';

export const en = {
  errors: {
    E_PANEL_NONE: {
      message: 'The practical has one total and no panel scores: the result is provisional.',
      remedy:
        'Enter the scores by department, or attach the scan of the signed score sheet; without both, enter number and day of head office’s reply under “Panel”.',
    },
    E_PANEL_ABSENT: {
      message:
        '{{required}} departments have to score and {{actual}} did; missing: {{departments}}. The result is provisional.',
      remedy: WAY,
    },
    E_PANEL_DEPARTMENTS: {
      message: '{{required}} departments have to score and {{actual}} did. The result is provisional.',
      remedy: WAY,
    },
    E_PANEL_MEMBERS: {
      message:
        '{{required}} members of {{departments}} or more departments have to score and {{actual}} did. The result is provisional.',
      remedy: WAY,
    },
    E_PANEL_SEAT: {
      message: 'Somebody of {{department}} has to sit on the panel. The result is provisional.',
      remedy: WAY,
    },
    E_PANEL_WEIGHTS: {
      message: 'The weights of {{member}}’s scores do not add up to 100.',
      remedy: 'Change the weights until they make 100.',
    },
    E_PANEL_CANDIDATE: {
      message: 'Panel member {{member}} is the person scored.',
      remedy: BARRED,
    },
    E_PANEL_MENTOR: {
      message: 'Panel member {{member}} is the person’s mentor and may not score them.',
      remedy: BARRED,
    },
    E_PANEL_RELATIVE: {
      message: 'Panel member {{member}} is declared as a relative of the person and may not score them.',
      remedy: BARRED,
    },
    E_PANEL_COVER: {
      message:
        'A reply has a number and a day, and the day is not after today ({{today}}). Nothing was saved.',
      remedy: 'Enter both; without a reply leave both empty.',
    },
  },
  standards: {
    panels: 'Panels',
  },
  standardFields: {
    panels: {
      departments: 'Departments',
    },
  },
  standardReach: {
    panels: 'Exams and debriefs held from its day on need the new panels; scores that exist stay.',
  },
  texts: {
    provisional: 'provisional',
    covered: 'by reply {{no}} ({{day}})',
    spread: 'The members lie {{spread}} points apart, more than {{max}}; please check',
    coverNo: 'Number of the reply',
    coverOn: 'Day of the reply',
    coverHint:
      'When members cannot be found, head office’s reply lets those decide who are there; otherwise leave it empty.',
    relatives: 'Relatives (declared)',
  },
} as const;
