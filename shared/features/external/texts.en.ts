import type { SameTexts } from '../../kernel/feature-texts';
import { help } from './texts/en/help';
import { paper } from './texts/en/paper';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  errors: {
    E_EXTERNAL_DATES: {
      message: 'The end {{to}} is before the start {{from}}; nothing was saved.',
      remedy: 'Correct the dates.',
    },
    E_EXTERNAL_AGREEMENT: {
      message:
        'External training needs a signed agreement: its number and its date are required; nothing was saved.',
      remedy: 'Enter the number and the date; sign the agreement first if it is not signed.',
    },
    E_EXTERNAL_SIGNED_LATE: {
      message: 'The agreement was signed on {{signed}}, after the start on {{from}}; nothing was saved.',
      remedy: 'The agreement must be signed before the start; check the dates.',
    },
    E_EXTERNAL_NOT_DEALER: {
      message: 'This person is not a dealer’s trainee and cannot be charged by the day; nothing was saved.',
      remedy: 'Check the person’s source, or enter a training under an agreement.',
    },
    E_EXTERNAL_OVERLAP: {
      message: '{{name}} already has “{{title}}” at that time; nothing was saved.',
      remedy: 'Correct the dates, or change the other training first.',
    },
  },
  kinds: {
    externalTraining: 'External training',
  },
  fields: {
    agreementNo: 'Agreement no',
    agreementSignedOn: 'Agreement signed on',
    chargeCents: 'Charge cents',
    endsOn: 'Ends on',
    kind: 'Kind',
    provider: 'Provider',
    title: 'Title',
  },
  texts: {
    help,
    title: 'External training',
    description:
      'An agreement is signed before the training; a dealer’s trainee who failed and goes on is charged by the day.',
    empty: 'No external training yet',
    emptyHint: 'Choose “Enter external training”; the agreement must be signed before it starts.',
    add: 'Enter external training',
    edit: 'Change external training',
    search: 'Name, pinyin, staff number or title',
    kind: {
      agreement: 'Under an agreement',
      dealerContinued: 'Dealer’s trainee goes on',
    },
    column: {
      staff: 'Person',
      title: 'Title',
      provider: 'Provider',
      kind: 'Kind',
      time: 'Time',
      agreement: 'Agreement',
      charge: 'Charge',
    },
    field: {
      staff: 'Person',
      title: 'Title',
      provider: 'Provider',
      kind: 'Kind',
      agreementNo: 'Agreement no.',
      agreementSignedOn: 'Signed on',
      startsOn: 'Start',
      endsOn: 'End',
      note: 'Note',
    },
    charge: '{{days}} days × {{perDay}} yuan = {{total}} yuan',
    chargeHint: 'The first and the last day count; the rate is the training standard’s.',
    saved: 'External training saved',
    removed: 'External training removed',
    yuan: '{{amount}} yuan',
  },
  paper,
};
