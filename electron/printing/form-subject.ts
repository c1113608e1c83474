import type { FormModel } from '../../shared/features/documents/models/models';

const personOf = ({ name, staffNo }: { readonly name: string; readonly staffNo: string }): string =>
  `${name} ${staffNo}`;

/** Whom or what a form is about, in the words by which an office looks it up: name and number. */
export const subjectOf = (model: FormModel): string => {
  switch (model.form) {
    case 'trainingPlan':
      return personOf(model.trainee);
    case 'signInSheet':
    case 'trainingRecord':
      return `${model.session.course} ${model.session.sessionNo}`;
    case 'pointsSheet': {
      const [person] = model.people;
      return `${model.entries !== null && person !== undefined ? personOf(person) : model.site} ${model.month}`.trim();
    }
    case 'scoreSheet':
      return `${model.exam.name} ${model.exam.heldOn}`;
    case 'appraisalSheet':
    case 'improvementSheet':
      return `${personOf(model.person)} ${model.cycle.name}`;
    case 'gradingSheet':
    case 'trainingFile':
      return personOf(model.person);
  }
};
