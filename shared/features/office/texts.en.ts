import type { SameTexts } from '../../kernel/feature-texts';
import { help } from './texts/en/help';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    help,
    firstStep: {
      setUp: 'Set up this office',
    },
    nav: {
      settings: 'Settings',
    },
    kind: {
      head: 'Head office',
    },
    branchKind: {
      own: 'Own branch',
      office: 'Local office',
      dealer: 'Dealer',
    },
    field: {
      kind: 'Kind of office',
      code: 'Office code',
      name: 'Office name',
      company: 'Company',
      administrator: 'Administrator',
      setUpAt: 'Set up on',
    },
    setUp: {
      title: 'Welcome to Tidui',
      intro: 'The first time, take a minute to say whose data this computer holds.',
      steps: {
        kind: 'Kind of office',
        facts: 'Office',
        check: 'Check',
      },
      kindQuestion: 'Whose data is on this computer?',
      branchTitle: 'A branch, a local office or a dealer',
      branchHint:
        'Manages its people, training and exams, prints the forms, and hands report files to head office.',
      headTitle: 'Head office',
      headHint:
        'Sets the standards, makes pairing files for the branches, receives and sums up their reports.',
      branchKindQuestion: 'This office is a',
      factsHint:
        'The office code stands in every record and every report and cannot be changed later. Everything else can, in Settings.',
      codeHint:
        '2 to 12 capital letters or digits, for example BJ01. Use the code that head office gave you.',
      codeHintHead: '2 to 12 capital letters or digits, for example HQ.',
      nameHint: 'Printed on forms, for example 北京分公司.',
      companyHint: 'Printed at the head of every form, for example 恒源科技有限公司.',
      administratorHint: 'Stands in the audit log, for example 周敏.',
      checkTitle: 'Please check',
      willDo: 'When you finish, the app will:',
      willCreate: 'create the data of “{{name}}” on this computer; nothing is sent over the network;',
      willSeed:
        'load the built-in training standards with their departments and posts, which you can change;',
      willLock: 'fix the office code as {{code}}, for good.',
      nextBranch: 'Next: import the roster, then pair with head office under File exchange.',
      nextHead: 'Next: make pairing files for the branches under File exchange.',
      finishAndImport: 'Finish and import the roster',
      finishAndPair: 'Finish and make pairing files',
      finish: 'Finish and go to the desk',
    },
    settings: {
      title: 'Settings',
      description: 'The names of this office, the language, and where the data lies.',
      officeTitle: 'This office',
      codeFixed: 'The office code and kind were fixed at set-up and cannot be changed.',
      saved: 'Settings saved',
      languageTitle: 'Language',
      language: 'Language',
      languageHint:
        'Changes at once; the window menu follows at the next start. Forms are always printed in Chinese.',
      languages: {
        'zh-CN': '中文',
        en: 'English',
      },
      placeTitle: 'Where the data lies',
      dataFolder: 'Data folder',
      backupFolder: 'Kept states',
      readable:
        'The data folder is outside of your Windows profile; other users of this computer may be able to read it. Let IT tighten its permissions, or move the data into the profile.',
      placeHint:
        'All data of this office is in the data folder. Quit before copying it; keep it out of cloud-synchronised folders.',
      fact: '{{label}}: {{value}}',
      copy: 'Copy path',
    },
    cli: {
      administrator: 'Administrator',
      init: 'First set-up of this office',
      option: {
        kind: 'head office or a branch',
        code: 'the code of the office, 2 to 12 capital letters and digits',
        name: 'the name of the office',
        branchKind: 'own branch, office or dealer; own when left out',
        company: 'the company; the name of the office when left out',
        administrator: 'who administers the office',
        overLoss: 'the words that confirm a set-up over what is left of a lost office',
      },
    },
  },
  errors: {
    E_OFFICE_CODE: {
      message:
        'An office code is 2 to 12 capital letters and digits; the given one is not. Nothing was saved.',
      remedy:
        'Use the code that head office gave, for example BJ01; the name of the office goes into its name.',
    },
    E_OFFICE_ALREADY_SET_UP: {
      message: 'This computer is already set up as {{name}} ({{code}}); nothing was changed.',
      remedy: 'Choose another data folder for another office.',
    },
  },
};
