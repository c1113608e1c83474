import type { FormModel } from '../../shared/features/documents/models/models';
import type { TextKey } from '../../shared/locales/translate';

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

type Part = readonly [label: TextKey, value: string];

const personParts = ({ name, staffNo }: { readonly name: string; readonly staffNo: string }): Part[] => [
  ['paper.field.name', name],
  ['paper.field.staffNo', staffNo],
];

/** The same with its labels, for the head of a page that has lost sight of the first one. */
export const subjectParts = (model: FormModel): readonly Part[] => {
  switch (model.form) {
    case 'trainingPlan':
      return [...personParts(model.trainee), ['paper.field.planNo', model.planNo]];
    case 'signInSheet':
    case 'trainingRecord':
      return [
        ['paper.field.course', model.session.course],
        ['paper.field.sessionNo', model.session.sessionNo],
      ];
    case 'pointsSheet': {
      const [person] = model.entries === null ? [] : model.people;
      const whom: readonly Part[] =
        person === undefined ? [['paper.field.site', model.site]] : personParts(person);
      return [...whom, ['points.month.month', model.month]];
    }
    case 'scoreSheet':
      return [
        ['paper.field.exam', model.exam.name],
        ['paper.field.heldOn', model.exam.heldOn],
      ];
    case 'appraisalSheet':
    case 'improvementSheet':
      return [...personParts(model.person), ['appraisal.paper.cycle', model.cycle.name]];
    case 'gradingSheet':
    case 'trainingFile':
      return personParts(model.person);
  }
};
