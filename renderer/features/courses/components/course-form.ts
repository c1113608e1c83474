import type { CourseFields, CourseRow } from '../../../../shared/features/courses/types';
import type { Area, Method, Tier } from '../../../../shared/features/courses/vocabulary';

/** What the course's form holds; `hours` is empty while nothing stands in its field. */
export type CourseFormValues = {
  readonly code: string;
  readonly name: string;
  readonly area: Area;
  readonly tier: Tier;
  readonly method: Method | null;
  readonly hours: number | string;
  readonly materials: string;
  readonly productSeries: string[];
  /** Said where a course of the same name is there. */
  readonly another: boolean;
};

/** What a panel starts from: a course to change, or the fields of a new one. */
export type CourseDraft = { readonly course: CourseRow | null; readonly fields: CourseFields };

export const NEW_COURSE: CourseFields = {
  code: '',
  name: '',
  area: 'product',
  tier: 'basic',
  method: null,
  hours: null,
  materials: '',
  productSeries: [],
};

export const toValues = (fields: CourseFields): CourseFormValues => ({
  code: fields.code,
  name: fields.name,
  area: fields.area,
  tier: fields.tier,
  method: fields.method,
  hours: fields.hours ?? '',
  materials: fields.materials,
  productSeries: [...fields.productSeries],
  another: false,
});

export const toFields = ({ another: _another, ...values }: CourseFormValues): CourseFields => ({
  ...values,
  hours: values.hours === '' ? null : Number(values.hours),
});
