import type { FormModel } from '../models/models';

/**
 * What of a form's content counts when it is compared with the records of a later day.
 *
 * A sign-in sheet is printed before anybody has come: that attendance is entered afterwards, and how many blank rows the
 * standard gives, do not make the signed sheet untrue. Of every other form everything counts.
 */
export const comparable = (model: FormModel): FormModel =>
  model.form === 'signInSheet'
    ? {
        ...model,
        spareRows: 0,
        trainees: model.trainees.map((trainee) => ({ ...trainee, attendance: null, note: '' })),
      }
    : model;
