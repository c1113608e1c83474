export const errors = {
  E_STAFF_NO_INVALID: {
    message: 'The staff number “{{staffNo}}” is not acceptable; nothing was saved.',
    remedy: 'Use letters, digits or Chinese characters, with - _ . / inside; at most 40, no blanks.',
  },
  E_STAFF_NO_LOOKS_SAME: {
    message:
      'Staff number {{staffNo}} is only another writing of {{known}}, which is {{name}}; nothing was saved.',
    remedy:
      'If it is the same person, open the record of {{name}}; if it is somebody else, use a number with other digits.',
  },
  E_STAFF_SAME_NAME: {
    message: 'Somebody of this name is there already: {{staffNo}} {{name}}; nothing was saved yet.',
    remedy:
      'If it is the same person, open the record of {{staffNo}}; if it is another person of the same name, confirm that and save again.',
  },
  E_ROSTER_SAME_NAME: {
    message:
      '{{name}}, number {{staffNo}}, has the name of {{known}}, who is known; entered as another person.',
    remedy: 'If it is the same person, write {{known}} as the number in the sheet and read it again.',
  },
  E_STAFF_NO_TAKEN: {
    message: 'Staff number {{staffNo}} belongs to {{name}} of {{office}}; nothing was saved.',
    remedy:
      'Check the number. If it is the same person, edit that record, or ask {{office}} to transfer the person first.',
  },
  E_STAFF_BIRTH_FUTURE: {
    message: 'The birth date {{birthDate}} is after today; nothing was saved.',
    remedy: 'Check the year of birth.',
  },
  E_STAFF_HIRE_TOO_FAR: {
    message: 'The hire date {{hireDate}} is more than {{days}} days ahead; nothing was saved.',
    remedy: 'Check the hire date; {{latest}} is the latest possible.',
  },
  E_STAFF_TOO_YOUNG: {
    message: 'Born {{birthDate}}, hired {{hireDate}}: not yet {{years}} years old; nothing was saved.',
    remedy: 'Check the birth date and the hire date.',
  },
  E_STAFF_OLD: {
    message: 'From the birth on {{birthDate}} to the hire on {{hireDate}} are {{years}} years.',
    remedy: 'Check the year of birth (1925 or 1995?).',
  },
  E_STAFF_INDUSTRY_BEFORE_BIRTH: {
    message: 'In the trade since {{industrySince}}, but born {{birthDate}}; nothing was saved.',
    remedy: 'Check the two dates.',
  },
  E_STAFF_INDUSTRY_FUTURE: {
    message:
      'In the trade since {{industrySince}} lies after today and after the hire date; nothing was saved.',
    remedy: 'Check the date.',
  },
  E_STAFF_GRADE_UNKNOWN: {
    message: 'The grade “{{grade}}” is not in the standard in force; nothing was saved.',
    remedy: 'Choose one of: {{grades}}.',
  },
  E_STAFF_STATUS_TRANSITION: {
    message: 'The status cannot change from “{{from}}” to “{{to}}”; nothing was saved.',
    remedy:
      'People who left or were transferred may become active or training again; eliminated people only training.',
  },
  E_STAFF_CONFIRM_FIRST: {
    message: '{{name}} was never confirmed and cannot simply become “active”; nothing was saved.',
    remedy:
      'Confirm them on their page “Onboarding”, with the examination and the approvals; where no examination is needed, enter there why and who agreed. A status mistyped at the entry may be put right on that same day.',
  },
  E_STAFF_TRANSFERRED: {
    message: '{{name}} was transferred; the record is for reading and was not saved.',
    remedy:
      'The receiving office changes it. If the person came back, set the status to active or training first.',
  },
  E_STAFF_GONE: {
    message: '{{name}} ({{staffNo}}) went on {{goneOn}}; nothing of {{day}} can be entered.',
    remedy:
      'Check the staff number and the day. If the person came back, set the status to active or training first.',
  },
  E_STAFF_BEFORE_HIRE: {
    message: '{{day}} is before {{name}} ({{staffNo}}) was hired on {{hireDate}}.',
    remedy: 'Check the day; if the hire date is wrong, correct it on the person first.',
  },
  E_STAFF_REASON_REQUIRED: {
    message:
      'Changes of post, grade, site, department, status, mentor or hire date go on the timeline; not saved yet.',
    remedy: 'Fill in the effective date and the reason.',
  },
  E_STAFF_EFFECTIVE_BEFORE_HIRE: {
    message: 'The effective date {{effectiveOn}} is before the hire date {{hireDate}}; nothing was saved.',
    remedy: 'Use the hire date or a later day.',
  },
  E_STAFF_EFFECTIVE_TOO_FAR: {
    message: 'The effective date {{effectiveOn}} is too far ahead; nothing was saved.',
    remedy: '{{latest}} is the latest possible; enter later changes when they are due.',
  },
  E_STAFF_IS_MENTOR: {
    message: '{{name}} is still the mentor of {{count}} people; not deleted.',
    remedy: 'Give them another mentor first. If the person leaves, change the status instead.',
  },
  E_MENTOR_SELF: {
    message: 'Nobody is their own mentor; nothing was saved.',
    remedy: 'Choose another active colleague.',
  },
  E_MENTOR_NOT_ACTIVE: {
    message: '{{name}} is not active and cannot be a mentor; nothing was saved.',
    remedy: 'Choose another active colleague.',
  },
  E_MENTOR_CYCLE: {
    message: '{{name}} is taught, directly or not, by this person; nothing was saved.',
    remedy: 'Choose another mentor, or change the mentor of {{name}} first.',
  },
  E_MENTOR_GONE: {
    message: 'The chosen mentor is no longer on this office’s roster; nothing was saved.',
    remedy: 'Choose the mentor again.',
  },
  E_UNIT_GONE: {
    message: 'The chosen site, department or post was deleted or is another office’s; nothing was saved.',
    remedy: 'Choose again.',
  },
  E_UNIT_LOOKS_SAME: {
    message:
      '“{{name}}” differs from “{{known}}”, which is there, only in blanks, signs or width; nothing was saved.',
    remedy:
      'If it is the same, use “{{known}}”; if it is another, give it a name that can be told apart on paper.',
  },
  E_UNIT_NAME_TAKEN: {
    message: '“{{name}}” exists already; nothing was saved.',
    remedy: 'Use another name, or the one that exists.',
  },
  E_UNIT_IN_USE: {
    message: '{{count}} people are still in “{{name}}”; not deleted.',
    remedy: 'Move these people first, then delete.',
  },
  E_SERIES_TAKEN: {
    message: 'The person has the product series “{{series}}” already; not saved twice.',
    remedy: 'Edit the one that exists.',
  },
  E_SERIES_DATE_FUTURE: {
    message: 'The certification date {{certifiedOn}} is after today; nothing was saved.',
    remedy: 'Use the day on which it was certified.',
  },
  E_CERTIFICATE_DATES: {
    message: 'Valid until {{expiresOn}} is before the issue date {{issuedOn}}; nothing was saved.',
    remedy: 'Check the two dates.',
  },
  E_ROSTER_NAME_CONFLICT: {
    message:
      'Staff number {{staffNo}} is “{{known}}” here, but the sheet says “{{name}}”; the row was not imported.',
    remedy:
      'If the name changed, change it on the person’s page and import again; if the number is wrong, mend the sheet.',
  },
  E_ROSTER_UNIT_SAME: {
    message: 'The {{unit}} “{{name}}” is only another writing of “{{known}}” and was taken as “{{known}}”.',
    remedy: 'Check it; if it is another one, give it a name that can be told apart.',
  },
  E_ROSTER_UNIT_CREATED: {
    message: 'The {{unit}} “{{name}}” was not known and has been created.',
    remedy:
      'If it is only another spelling, rename it on the organization page, or mend the sheet and import again.',
  },
  E_ROSTER_SERIES_KEPT: {
    message: 'Staff number {{staffNo}} keeps the product series “{{series}}”, which the sheet does not name.',
    remedy: 'To remove it, delete it on the person’s page.',
  },
} as const;
